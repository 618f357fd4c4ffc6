package org.painpath.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.referral.AppointmentNoted;
import org.painpath.testkit.ContractAssertions;

/** What intake reads is what the contracts of evaluation say. */
class ReadContractTest {

    @Test
    void everyEventOfEvaluationIsReadOrListedAsNotOurs() {
        Set<String> published = ContractAssertions.events("evaluation").stream()
                .map(event -> "painpath.evaluation." + event)
                .collect(Collectors.toSet());
        assertThat(IntakeReactions.all().types()).isEqualTo(published);
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

    private static InboundEvent event(String example) {
        String type = "painpath.evaluation." + example.replaceFirst("(\\.v1).*", "$1");
        return new InboundEvent(
                new UUID(4, example.length()),
                "/painpath/evaluation",
                type,
                new UUID(5, 1),
                1,
                Instant.parse("2026-11-20T08:00:00Z"),
                null,
                ContractAssertions.example("evaluation", example));
    }
}
