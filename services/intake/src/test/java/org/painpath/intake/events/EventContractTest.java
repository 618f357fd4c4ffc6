package org.painpath.intake.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.journal.EventTypes.EventType;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.referral.CrisisOpened;
import org.painpath.intake.referral.CrisisOpened.Task;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralDecider;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.testkit.ContractAssertions;

/** Intake as the producer of its contracts. */
class EventContractTest {

    @Test
    void exactlyThePublishedTypesHaveASchema() {
        assertThat(published().map(EventContractTest::contract))
                .containsExactlyInAnyOrderElementsOf(ContractAssertions.events("intake"));
    }

    @Test
    void everyExampleIsValid() {
        ContractAssertions.assertExamplesAreValid("intake");
    }

    @Test
    void everyEventHasAName() {
        assertThat(IntakeEventTypes.TYPES.all().stream().<Class<?>>map(EventType::form))
                .containsExactlyInAnyOrder(ReferralEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral-received.v1",
                "referral-received.v1.age-unknown",
                "referral-screened.v1",
                "referral-screened.v1.incomplete",
                "information-requested.v1",
                "information-requested.v1.chased",
                "information-supplied.v1",
                "information-overdue.v1",
                "referral-accepted.v1",
                "referral-accepted.v1.least",
                "referral-accepted.v1.medicines-unknown",
                "referral-declined.v1",
                "referral-withdrawn.v1",
                "crisis-opened.v1",
                "crisis-closed.v1",
                "suicide-risk-noted.v1",
                "suicide-risk-noted.v1.screen-due",
                "suicide-risk-seen.v1",
                "consent-given.v1",
                "consent-revoked.v1",
                "consent-revoked.v1.never-given"
            })
    void anExampleComesBackAsItWas(String name) {
        String example = ContractAssertions.example("intake", name);
        String type = "painpath.intake." + name.replaceFirst("(\\.v1).*", "$1");
        String again = IntakeEventTypes.TYPES.write(IntakeEventTypes.TYPES.read(type, example));
        assertThat(Json.EVENTS.readTree(again)).isEqualTo(Json.EVENTS.readTree(example));
    }

    @Test
    void whatTheDeciderProducesHolds() {
        for (ScreeningFacts facts : List.of(
                Facts.complete().facts(), Facts.complete().cssrs(null).facts(),
                Facts.complete().cssrs(SuicideRisk.HIGH).facts(), ScreeningFacts.none())) {
            for (ReferralEvent event : story(facts)) {
                var type = IntakeEventTypes.TYPES.typeOf(event);
                String data = IntakeEventTypes.TYPES.write(event);
                if (type.published()) {
                    ContractAssertions.assertValid("intake", contract(type), data);
                }
                assertThat(IntakeEventTypes.TYPES.read(type.name(), data)).isEqualTo(event);
            }
        }
    }

    @Test
    void aCrisisFromBeforeItWasPublishedIsReadAsOneOfNow() {
        assertThat(IntakeEventTypes.TYPES.read("painpath.intake.crisis-opened.v1", "{\"openedOn\":\"2026-11-23\"}"))
                .isEqualTo(new CrisisOpened(
                        LocalDate.of(2026, 11, 23), SuicideRisk.HIGH, Task.CLINICIAN_EVALUATES_AT_ONCE));
    }

    @Test
    void aFieldThatTheContractDoesNotNameIsAnError() {
        String data = "{\"requestedBy\":\"PATIENT\",\"reasonCode\":\"changed-mind\",\"family\":\"x\"}";
        assertThatThrownBy(() -> ContractAssertions.assertValid("intake", "referral-withdrawn.v1", data))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void unknownFactsAreAbsentOnTheWire() {
        String data = IntakeEventTypes.TYPES.write(new ScreeningFactsRecorded(ScreeningFacts.none()));
        assertThat(data)
                .isEqualTo("{\"facts\":{\"conditions\":[],\"priorTreatments\":[],\"consents\":[],\"medications\":[]}}");
    }

    @Test
    void aQuestionnaireIsJournaledWithItsAnswersAndComesBackAsItWas() {
        var filledIn =
                new FilledIn(Questionnaire.PHQ9, new Answers(Map.of("Q9", 1, "Q1", 3)), LocalDate.of(2026, 11, 20));
        var decider = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));
        var referral = decider.fold(story(Facts.complete().cssrs(null).facts()));
        var event = events(decider.decide(referral, new RecordQuestionnaire(filledIn, "coordinator", Facts.NOW)))
                .getFirst();

        String data = IntakeEventTypes.TYPES.write(event);
        assertThat(data).contains("\"answers\":{\"Q1\":3,\"Q9\":1}").contains("\"unanswered\":[\"Q2\"");
        assertThat(IntakeEventTypes.TYPES.read("painpath.intake.questionnaire-recorded.v1", data))
                .isEqualTo(event);
        assertThat(IntakeEventTypes.TYPES.typeOf(event).published()).isFalse();
    }

    private static Stream<EventType<? extends ReferralEvent>> published() {
        return IntakeEventTypes.TYPES.all().stream().filter(EventType::published);
    }

    private static String contract(EventType<? extends ReferralEvent> type) {
        return type.name().replaceFirst("^painpath\\.intake\\.", "");
    }

    private static List<ReferralEvent> story(ScreeningFacts facts) {
        var decider = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));
        var received = events(
                decider.decide(decider.initial(), new ReceiveReferral(Channel.REST, Priority.STAT, facts, Facts.NOW)));
        var decided =
                events(decider.decide(decider.fold(received), new AcceptReferral(List.of(), "coordinator", Facts.NOW)));
        return Stream.concat(received.stream(), decided.stream()).toList();
    }

    private static List<ReferralEvent> events(Decision<ReferralEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<ReferralEvent>(var events) -> events;
            case Decision.Refused<ReferralEvent> refused -> refused.recorded();
        };
    }
}
