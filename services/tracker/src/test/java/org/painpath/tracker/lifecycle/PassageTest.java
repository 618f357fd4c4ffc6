package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;
import org.painpath.tracker.lifecycle.Passage.AdverseEvent;

/** What numbers are counted from. */
class PassageTest {
    private static final NoteStep RECEIVED =
            step(IntakeStep.REFERRAL_RECEIVED, 1, 0, StepDetails.priority(Priority.ROUTINE));

    private static final NoteStep DECIDABLE = step(IntakeStep.REFERRAL_SCREENED, 2, 5, StepDetails.affirmed(true));

    @Test
    void aWholeStoryHasEveryStageOnceWithNoTimeBetween() {
        Passage passage =
                passage(all(Story.INTAKE, Story.EVALUATION.subList(0, 7), Story.REVIEW.subList(3, 7), Story.THERAPY));

        assertThat(passage.receivedAt()).isEqualTo(hour(0));
        assertThat(passage.reach()).isEqualTo(Reach.RESPONDED);
        assertThat(passage.visits())
                .extracting(Visit::stage)
                .startsWith(Stage.SCREENING)
                .endsWith(Stage.TREATMENT);
        for (int at = 1; at < passage.visits().size(); at++) {
            assertThat(passage.visits().get(at - 1).leftAt())
                    .isEqualTo(passage.visits().get(at).enteredAt());
        }
        assertThat(passage.visits().getLast().leftAt()).isEqualTo(hour(103));
    }

    @Test
    void aStageThatIsComeBackToIsVisitedTwice() {
        Passage passage = passage(List.of(
                RECEIVED,
                step(IntakeStep.REFERRAL_SCREENED, 2, 1, StepDetails.affirmed(false)),
                step(IntakeStep.INFORMATION_SUPPLIED, 3, 9),
                step(IntakeStep.REFERRAL_SCREENED, 4, 10, StepDetails.affirmed(true))));

        assertThat(passage.visits())
                .containsExactly(
                        new Visit(Stage.SCREENING, hour(0), hour(1), false),
                        new Visit(Stage.AWAITING_INFORMATION, hour(1), hour(9), false),
                        new Visit(Stage.SCREENING, hour(9), hour(10), false),
                        new Visit(Stage.AWAITING_DECISION, hour(10), null, false));
    }

    @Test
    void whatWasLateWasLateAtTheStageWhereItWas() {
        List<LifecycleCommand> commands = List.of(
                RECEIVED,
                new NoteTime(hour(24 * 30)),
                step(IntakeStep.REFERRAL_SCREENED, 2, 24 * 31, StepDetails.affirmed(true)));

        assertThat(Heard.DECIDER.fold(Heard.events(commands)).passage().visits())
                .extracting(Visit::late)
                .containsExactly(true, false);
    }

    @Test
    void noVisitEndsBeforeItBegan() {
        Passage passage = passage(List.of(step(EvaluationStep.EVALUATION_OPENED, 1, 50), RECEIVED, DECIDABLE));

        assertThat(passage.receivedAt()).isEqualTo(hour(0));
        assertThat(passage.visits())
                .allSatisfy(visit -> assertThat(
                                visit.leftAt() == null || !visit.leftAt().isBefore(visit.enteredAt()))
                        .isTrue());
    }

    @Test
    void whatIsKeptBackFromOthersIsCountedHere() {
        Passage passage = passage(List.of(
                RECEIVED,
                step(IntakeStep.CONSENT_REVOKED, 2, 1, StepDetails.codes(List.of("DATA_SHARING"))),
                step(IntakeStep.REFERRAL_SCREENED, 3, 5, StepDetails.affirmed(true))));

        assertThat(passage.visits()).extracting(Visit::stage).containsExactly(Stage.SCREENING, Stage.AWAITING_DECISION);
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL_RECEIVED, RECEIVED",
        "REFERRAL_ACCEPTED, ACCEPTED",
        "EVALUATION_OPENED, ACCEPTED",
        "EVALUATION_CANCELLED, RECEIVED",
        "REVIEW_OPENED, CANDIDATE",
        "REVIEW_CANCELLED, RECEIVED",
        "PRESCRIPTION_SIGNED, SIGNED",
        "COURSE_PLANNED, SIGNED",
        "COURSE_CANCELLED, RECEIVED",
        "SESSION_COMPLETED, TREATED",
        "COURSE_COMPLETED, TREATED"
    })
    void aStepProvesHowFarAReferralHasCome(String step, Reach reach) {
        assertThat(passage(List.of(step(named(step), 1, 1))).reach()).isEqualTo(reach);
    }

    @Test
    void anEvaluationMakesACandidateOnlyWhereItSaysSo() {
        assertThat(completed(true)).isEqualTo(Reach.CANDIDATE);
        assertThat(completed(false)).isEqualTo(Reach.ACCEPTED);
    }

    @Test
    void ofSeveralScoresOfAFollowUpTheLatestCounts() {
        Passage passage = passage(List.of(
                outcome(1, "NRS", FollowUp.WEEK_4, Band.MINIMAL),
                outcome(2, "PEG", FollowUp.WEEK_4, Band.NONE),
                outcome(3, "NRS", FollowUp.WEEK_4, Band.MODERATE),
                step(TherapyStep.OUTCOME_RECORDED, 4, 4),
                outcome(5, "NRS", FollowUp.WEEK_12, Band.SUBSTANTIAL)));

        assertThat(passage.responses())
                .containsExactly(
                        new PainResponse("PEG", FollowUp.WEEK_4, Band.NONE, hour(2)),
                        new PainResponse("NRS", FollowUp.WEEK_4, Band.MODERATE, hour(3)),
                        new PainResponse("NRS", FollowUp.WEEK_12, Band.SUBSTANTIAL, hour(5)));
    }

    @Test
    void everyAdverseEventCountsAlsoAfterTheEnd() {
        Passage passage = passage(List.of(
                step(TherapyStep.ADVERSE_EVENT_REPORTED, 1, 1, StepDetails.codes(List.of("2"))),
                step(TherapyStep.COURSE_STOPPED, 2, 2),
                step(TherapyStep.ADVERSE_EVENT_REPORTED, 3, 3, StepDetails.codes(List.of("4"))),
                step(TherapyStep.ADVERSE_EVENT_REPORTED, 4, 4)));

        assertThat(passage.adverseEvents()).containsExactly(new AdverseEvent(2, hour(1)), new AdverseEvent(4, hour(3)));
    }

    @ParameterizedTest
    @CsvSource({"0,", "2,", "3, WEEK_4", "4, WEEK_4", "5, WEEK_4", "6,", "11, WEEK_12", "13, WEEK_12", "14,"})
    void aFollowUpIsAWeekMoreOrLess(int week, FollowUp followUp) {
        assertThat(FollowUp.at(week).orElse(null)).isEqualTo(followUp);
    }

    private static Reach completed(boolean candidate) {
        return passage(List.of(step(EvaluationStep.EVALUATION_COMPLETED, 1, 1, StepDetails.affirmed(candidate))))
                .reach();
    }

    private static NoteStep outcome(int sequence, String measure, FollowUp followUp, Band band) {
        return step(TherapyStep.OUTCOME_RECORDED, sequence, sequence, StepDetails.response(measure, followUp, band));
    }

    private static Step named(String name) {
        return Stream.of(Source.values())
                .flatMap(source ->
                        source.step(name.toLowerCase(java.util.Locale.ROOT).replace('_', '-')).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Passage passage(List<NoteStep> steps) {
        return Heard.after(steps).passage();
    }

    @SafeVarargs
    private static List<NoteStep> all(List<NoteStep>... parts) {
        List<NoteStep> all = new ArrayList<>();
        for (List<NoteStep> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
