package org.painpath.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskTransition;
import org.painpath.intake.referral.AppointmentNoted;
import org.painpath.intake.referral.OutcomeNoted;
import org.painpath.intake.referral.PathwayNoted;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.referral.ReferralCommand.NotePathway;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Today;
import org.painpath.testkit.ContractAssertions;
import tools.jackson.databind.JsonNode;

/** What intake reads is what the contracts of evaluation, integration-therapy and tracker say. */
class ReadContractTest {

    @Test
    void everyEventOfItsTopicsIsReadOrListedAsNotOurs() {
        Set<String> published = Stream.of("evaluation", "integration-therapy", "tracker")
                .flatMap(service ->
                        ContractAssertions.events(service).stream().map(event -> "painpath." + service + "." + event))
                .collect(Collectors.toSet());
        assertThat(IntakeReactions.all(ZoneOffset.UTC).types()).isEqualTo(published);
    }

    @Test
    void aBookingSaysWhenAndWhere() {
        var news = event("appointment-booked.v1.video")
                .as(AppointmentBooked.class)
                .command(event("appointment-booked.v1"))
                .news();
        assertThat(news.happening()).isEqualTo(Happening.BOOKED);
        assertThat(news.mode()).isEqualTo(VisitMode.VIDEO);
        assertThat(news.minutes()).isEqualTo(60);
        assertThat(news.telehealthLink()).startsWith("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"appointment-moved.v1", "appointment-moved.v1.video"})
    void aMoveSaysWhenItIsNow(String example) {
        var event = event(example);
        var news = event.as(AppointmentMoved.class).command(event).news();
        assertThat(news.startsAt()).isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(news.eventId()).isEqualTo(event.id());
    }

    @Test
    void theEndOfAVisitSaysWhichOne() {
        var cancelled = event("appointment-cancelled.v1");
        var missed = event("appointment-missed.v1");
        assertThat(cancelled
                        .as(AppointmentEnded.class)
                        .cancelled(cancelled)
                        .news()
                        .happening())
                .isEqualTo(Happening.CANCELLED);
        assertThat(missed.as(AppointmentEnded.class).missed(missed).news().happening())
                .isEqualTo(Happening.MISSED);
    }

    @Test
    void theEndOfAnEvaluationSaysWhen() {
        var event = event("evaluation-cancelled.v1");
        assertThat(event.as(EvaluationCancelled.class).command(event).at()).isEqualTo(event.occurredAt());
    }

    @Test
    void whatThePatientIsDueIsJournaledComesBackAsItWasAndIsNotPublished() {
        var noted = new AppointmentNoted(new AppointmentNotice(
                new UUID(1, 2),
                Happening.MOVED,
                new UUID(1, 3),
                1,
                Instant.parse("2026-11-26T09:00:00Z"),
                null,
                VisitMode.IN_PERSON,
                null));
        String data = IntakeEventTypes.TYPES.write(noted);
        assertThat(IntakeEventTypes.TYPES.read("painpath.intake.appointment-noted.v1", data))
                .isEqualTo(noted);
        assertThat(IntakeEventTypes.TYPES.typeOf(noted).published()).isFalse();
        assertThat(Json.EVENTS.readTree(data).at("/notice").has("telehealthLink"))
                .isFalse();
    }

    @Test
    void anExaminationSaysThatThePatientWasSeen() {
        var event = event("examination-recorded.v1");
        assertThat(event.as(ExaminationRecorded.class).command(event))
                .isEqualTo(new NotePathway(event.id(), Standing.SEEN, event.occurredAt()));
    }

    @Test
    void aStageAfterTheVisitIsShownSinceItBegan() {
        var event = event("tracker", "stage-entered.v1");
        var stage = event.as(StageEntered.class);
        assertThat(stage.isShownToTheReferrer()).isTrue();
        assertThat(stage.command(event))
                .isEqualTo(
                        new NotePathway(event.id(), Standing.EVALUATED, Instant.parse("2026-11-04T09:10:11.123456Z")));
        assertThat(event("tracker", "stage-entered.v1.closed")
                        .as(StageEntered.class)
                        .isShownToTheReferrer())
                .isFalse();
    }

    @Test
    void everyStageOfTheContractIsShownOrIsToldByAnotherEvent() {
        var shown = stages().filter(stage -> new StageEntered(stage, Instant.EPOCH).isShownToTheReferrer())
                .toList();
        assertThat(shown)
                .containsExactly("AWAITING_RESULTS", "REVIEW", "AWAITING_CHECK", "AWAITING_SIGNATURE", "TREATMENT");
        assertThat(stages().filter(stage -> !shown.contains(stage)))
                .containsExactly("SCREENING", "AWAITING_INFORMATION", "AWAITING_DECISION", "EVALUATION", "CLOSED");
    }

    @Test
    void everyOutcomeOfTheContractIsRead() {
        assertThat(names("tracker", "referral-closed.v1", "/properties/outcome/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Outcome.values()).map(Outcome::name).toList());
        var event = event("tracker", "referral-closed.v1");
        assertThat(event.as(ReferralClosed.class).command(event).closing())
                .isEqualTo(new Closing(
                        event.id(), Outcome.COMPLETED_WITH_RESPONSE, Instant.parse("2026-12-18T15:00:00Z")));
    }

    @Test
    void whatTheReferrerIsShownIsJournaledComesBackAsItWasAndIsNotPublished() {
        var closing = new Closing(new UUID(1, 2), Outcome.STOPPED, Instant.parse("2026-12-18T15:00:00Z"));
        var facts = List.of(
                new PathwayNoted(
                        new UUID(1, 2),
                        Standing.SEEN,
                        closing.closedAt(),
                        List.of(TaskTransition.T18, TaskTransition.T15)),
                new OutcomeNoted(closing, List.of(TaskTransition.T30)));
        for (ReferralEvent fact : facts) {
            var type = IntakeEventTypes.TYPES.typeOf(fact);
            assertThat(IntakeEventTypes.TYPES.read(type.name(), IntakeEventTypes.TYPES.write(fact)))
                    .isEqualTo(fact);
            assertThat(type.published()).isFalse();
        }
    }

    @Test
    void aHistoryWithAHighRiskTellsOfDangerAndAnyOtherDoesNot() {
        var calm = event("history-taken.v1");
        assertThat(calm.as(HistoryTaken.class).tellsOfDanger()).isFalse();
        var high = event(calm, "\"cssrs\": \"NONE\"", "\"cssrs\": \"HIGH\"");
        var history = high.as(HistoryTaken.class);
        assertThat(history.tellsOfDanger()).isTrue();
        assertThat(history.command(high, ZoneOffset.UTC))
                .isEqualTo(new NoteHighSuicideRisk(LocalDate.of(2026, 11, 24), today("2026-11-20")));
    }

    @Test
    void anOutcomeTellsOfDangerWhereItsCssrsIsHigh() {
        var low = event("integration-therapy", "outcome-recorded.v1.suicide-risk");
        assertThat(low.as(OutcomeRecorded.class).tellsOfDanger()).isFalse();
        assertThat(event("integration-therapy", "outcome-recorded.v1")
                        .as(OutcomeRecorded.class)
                        .tellsOfDanger())
                .isFalse();
        assertThat(event(low, "\"score\": 1", "\"score\": 2")
                        .as(OutcomeRecorded.class)
                        .tellsOfDanger())
                .isFalse();
        var high = event(low, "\"score\": 1", "\"score\": 3");
        var outcome = high.as(OutcomeRecorded.class);
        assertThat(outcome.tellsOfDanger()).isTrue();
        assertThat(outcome.command(high, ZoneOffset.UTC))
                .isEqualTo(new NoteHighSuicideRisk(LocalDate.of(2026, 12, 22), today("2026-11-20")));
    }

    @Test
    void anAdverseEventAndAStopTellOfDangerByTheirCodeAndAreOfTheDayAtTheClinic() {
        var harm = event("integration-therapy", "adverse-event-reported.v1.stop");
        assertThat(harm.as(AdverseEventReported.class).tellsOfDanger()).isFalse();
        var high = event(harm, "LASTING_DISSOCIATION", "SUICIDE_RISK_HIGH");
        var reported = high.as(AdverseEventReported.class);
        assertThat(reported.tellsOfDanger()).isTrue();
        assertThat(reported.command(high, ZoneId.of("Pacific/Pago_Pago")))
                .isEqualTo(new NoteHighSuicideRisk(LocalDate.of(2026, 11, 19), today("2026-11-19")));

        assertThat(event("integration-therapy", "course-stopped.v1")
                        .as(CourseStopped.class)
                        .tellsOfDanger())
                .isFalse();
        var stop = event("integration-therapy", "course-stopped.v1.suicide-risk");
        var stopped = stop.as(CourseStopped.class);
        assertThat(stopped.tellsOfDanger()).isTrue();
        assertThat(stopped.command(stop, ZoneOffset.UTC).on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theNamesOfDangerAreThoseOfTheContracts() {
        assertThat(names("integration-therapy", "adverse-event-reported.v1", "/properties/term/enum"))
                .contains("SUICIDE_RISK_HIGH");
        assertThat(names("integration-therapy", "course-stopped.v1", "/properties/reasonCode/enum"))
                .contains("SUICIDE_RISK");
        assertThat(names("evaluation", "history-taken.v1", "/properties/cssrs/enum"))
                .containsExactly("NONE", "LOW", "MODERATE", "HIGH");
    }

    private static Today today(String day) {
        return new Today(LocalDate.parse(day), Instant.parse("2026-11-20T08:00:00Z"));
    }

    private static Stream<String> stages() {
        return names("tracker", "stage-entered.v1", "/properties/stage/enum");
    }

    private static Stream<String> names(String service, String event, String place) {
        return schema(service, event).at(place).valueStream().map(JsonNode::asString);
    }

    private static JsonNode schema(String service, String event) {
        return Json.EVENTS.readTree(
                Path.of(System.getProperty("painpath.root"), "contracts/events", service, event + ".schema.json")
                        .toFile());
    }

    private static InboundEvent event(InboundEvent event, String said, String says) {
        assertThat(event.data()).contains(said);
        return new InboundEvent(
                event.id(),
                event.source(),
                event.type(),
                event.referralId(),
                event.sequence(),
                event.occurredAt(),
                null,
                event.data().replace(said, says));
    }

    private static InboundEvent event(String example) {
        return event("evaluation", example);
    }

    private static InboundEvent event(String service, String example) {
        String type = "painpath.%s.%s".formatted(service, example.replaceFirst("(\\.v1).*", "$1"));
        return new InboundEvent(
                new UUID(4, example.length()),
                "/painpath/" + service,
                type,
                new UUID(5, 1),
                1,
                Instant.parse("2026-11-20T08:00:00Z"),
                null,
                ContractAssertions.example(service, example));
    }
}
