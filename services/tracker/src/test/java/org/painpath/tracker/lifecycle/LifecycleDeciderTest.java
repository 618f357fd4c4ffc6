package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.painpath.tracker.lifecycle.Heard.DECIDER;
import static org.painpath.tracker.lifecycle.Heard.after;
import static org.painpath.tracker.lifecycle.Heard.decide;
import static org.painpath.tracker.lifecycle.Heard.events;
import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;

class LifecycleDeciderTest {

    @Test
    void aWholeStoryPassesEveryStageOnce() {
        List<NoteStep> inOrder = Stream.of(Story.INTAKE, Story.EVALUATION, Story.REVIEW, Story.THERAPY)
                .flatMap(List::stream)
                .sorted((one, other) -> one.occurredAt().compareTo(other.occurredAt()))
                .toList();

        assertThat(stages(events(inOrder)))
                .containsExactly(
                        "SCREENING the screening COORDINATOR",
                        "AWAITING_DECISION the decision to accept or decline COORDINATOR",
                        "EVALUATION the evaluation to open NOBODY",
                        "EVALUATION a date for the first visit COORDINATOR",
                        "EVALUATION history and examination at the visit CLINICIAN",
                        "EVALUATION history and examination at the visit CLINICIAN",
                        "EVALUATION the assessment CLINICIAN",
                        "AWAITING_RESULTS diagnostic results CLINICIAN",
                        "EVALUATION the assessment CLINICIAN",
                        "REVIEW the prescription review to open NOBODY",
                        "REVIEW the dose proposal PRESCRIBER",
                        "REVIEW a way on where no dose can be proposed PRESCRIBER",
                        "EVALUATION the evaluation to open again NOBODY",
                        "EVALUATION the assessment CLINICIAN",
                        "REVIEW the prescription review to open NOBODY",
                        "REVIEW the dose proposal PRESCRIBER",
                        "AWAITING_CHECK the pharmacist's check PHARMACIST",
                        "AWAITING_SIGNATURE the prescriber's signature PRESCRIBER",
                        "TREATMENT the course of treatment to be planned NOBODY",
                        "TREATMENT a session or an outcome THERAPIST",
                        "TREATMENT the next session THERAPIST",
                        "TREATMENT a session or an outcome THERAPIST",
                        "TREATMENT a session or an outcome THERAPIST",
                        "CLOSED nothing NOBODY");
        assertThat(events(inOrder)).endsWith(new ReferralClosed(Outcome.COMPLETED_WITH_RESPONSE, hour(103)));
    }

    @Test
    void aStepThatWasHeardBeforeIsNotNotedAgain() {
        NoteStep received = Story.INTAKE.getFirst();

        assertThat(decide(after(List.of(received)), received)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STAT, 2026-11-02T19:00:00Z",
        "URGENT, 2026-11-03T15:00:00Z",
        "ASAP, 2026-11-03T15:00:00Z",
        "ROUTINE, 2026-11-04T15:00:00Z"
    })
    void triageIsDueByPriority(Priority priority, Instant due) {
        List<LifecycleEvent> events =
                events(List.of(step(IntakeStep.REFERRAL_RECEIVED, 1, 0, StepDetails.priority(priority))));

        assertThat(((StageEntered) events.getLast()).dueAt()).isEqualTo(due);
    }

    @Test
    void missingInformationWaitsForTheReferrerUntilTheDayThatWasAskedFor() {
        Lifecycle state = after(List.of(
                step(IntakeStep.REFERRAL_RECEIVED, 1, 0),
                step(IntakeStep.REFERRAL_SCREENED, 2, 0, StepDetails.affirmed(false)),
                step(
                        IntakeStep.INFORMATION_REQUESTED,
                        3,
                        1,
                        StepDetails.asked(LocalDate.of(2026, 11, 9), List.of("REFERRER")))));

        assertThat(DECIDER.waits(state))
                .extracting(
                        TimedWait::stage, TimedWait::role, TimedWait::waitingFor, TimedWait::since, TimedWait::dueAt)
                .containsExactly(tuple(
                        Stage.AWAITING_INFORMATION,
                        Role.REFERRER,
                        "the missing information",
                        hour(1),
                        Instant.parse("2026-11-10T06:00:00Z")));
    }

    @Test
    void aVisitThatIsCalledOffAfterTheDecisionMovesNothing() {
        List<NoteStep> steps = new ArrayList<>(List.of(
                step(EvaluationStep.EVALUATION_OPENED, 1, 1),
                step(EvaluationStep.APPOINTMENT_BOOKED, 2, 2, StepDetails.booked("a1", hour(48))),
                step(EvaluationStep.EVALUATION_COMPLETED, 3, 3, StepDetails.affirmed(false))));
        Lifecycle declined = after(steps);

        assertThat(decide(declined, step(EvaluationStep.APPOINTMENT_CANCELLED, 4, 5)))
                .singleElement()
                .isInstanceOf(StepNoted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFERRER         | REFERRER    | the missing information",
                "PATIENT          | COORDINATOR | the missing information from the patient",
                "REFERRER PATIENT | REFERRER    | the missing information, also from the patient",
                "PATIENT REFERRER | REFERRER    | the missing information, also from the patient",
            })
    void missingInformationWaitsForWhoeverWasAsked(String asked, Role role, String waitingFor) {
        List<NoteStep> steps = new ArrayList<>(List.of(step(IntakeStep.REFERRAL_RECEIVED, 1, 0)));
        for (String from : asked.split(" ")) {
            steps.add(step(
                    IntakeStep.INFORMATION_REQUESTED,
                    steps.size() + 1,
                    1,
                    StepDetails.asked(LocalDate.of(2026, 11, 9), List.of(from))));
        }
        assertThat(DECIDER.waits(after(steps)))
                .extracting(TimedWait::role, TimedWait::waitingFor)
                .containsExactly(tuple(role, waitingFor));

        steps.add(step(IntakeStep.INFORMATION_SUPPLIED, steps.size() + 1, 2));
        steps.add(step(
                IntakeStep.INFORMATION_REQUESTED,
                steps.size() + 1,
                3,
                StepDetails.asked(LocalDate.of(2026, 11, 9), List.of("REFERRER"))));
        assertThat(DECIDER.waits(after(steps)))
                .extracting(TimedWait::waitingFor)
                .containsExactly("the missing information");
    }

    @Test
    void whatDoesNotComeInSpiteOfRemindersWaitsForACoordinatorAndStaysLate() {
        Lifecycle state = after(List.of(
                step(IntakeStep.REFERRAL_RECEIVED, 1, 0),
                step(IntakeStep.REFERRAL_SCREENED, 2, 0, StepDetails.affirmed(false)),
                step(
                        IntakeStep.INFORMATION_REQUESTED,
                        3,
                        1,
                        StepDetails.asked(LocalDate.of(2026, 11, 9), List.of("REFERRER"))),
                step(IntakeStep.INFORMATION_OVERDUE, 4, 200)));
        Instant due = Instant.parse("2026-11-10T06:00:00Z");

        assertThat(DECIDER.waits(state))
                .singleElement()
                .extracting(TimedWait::role, TimedWait::waitingFor, TimedWait::since, TimedWait::dueAt)
                .containsExactly(Role.COORDINATOR, "the missing information to be chased", hour(200), due);
        assertThat(Heard.decide(state, new NoteTime(hour(201))))
                .containsExactly(new ReferralLate(Stage.AWAITING_INFORMATION, Role.COORDINATOR, due));
    }

    @Test
    void whatCameInPartIsNotChasedTwice() {
        Lifecycle state = after(List.of(
                step(IntakeStep.REFERRAL_RECEIVED, 1, 0),
                step(IntakeStep.REFERRAL_SCREENED, 2, 0, StepDetails.affirmed(false)),
                step(
                        IntakeStep.INFORMATION_REQUESTED,
                        3,
                        1,
                        StepDetails.asked(LocalDate.of(2026, 11, 9), List.of("REFERRER"))),
                step(IntakeStep.INFORMATION_SUPPLIED, 4, 2),
                step(IntakeStep.REFERRAL_SCREENED, 5, 2, StepDetails.affirmed(true)),
                step(IntakeStep.INFORMATION_OVERDUE, 6, 200)));

        assertThat(DECIDER.waits(state)).extracting(TimedWait::stage).containsExactly(Stage.AWAITING_DECISION);
    }

    @Test
    void screeningAgainChangesNothingOnceSomebodyHasDecided() {
        List<NoteStep> steps = new ArrayList<>(Story.INTAKE);
        steps.add(step(IntakeStep.REFERRAL_SCREENED, 4, 5, StepDetails.affirmed(false)));

        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::stage)
                .isEqualTo(Stage.EVALUATION);
    }

    @Test
    void aPreliminaryResultIsStillWaitedFor() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 5));
        steps.add(step(EvaluationStep.DIAGNOSTIC_RESULTED, 6, 30, StepDetails.resulted("2160-0", false)));

        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::stage)
                .isEqualTo(Stage.AWAITING_RESULTS);
    }

    @Test
    void whatAVideoVisitLeftWaitsForADateInPersonAndThenForTheVisit() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 3));
        steps.add(step(EvaluationStep.EXAMINATION_RECORDED, 4, 25, StepDetails.affirmed(true)));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::role, TimedWait::waitingFor)
                .containsExactly(Role.COORDINATOR, "a date for an examination in person");

        steps.add(step(EvaluationStep.APPOINTMENT_BOOKED, 5, 26, StepDetails.booked("a2", hour(90))));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::role, TimedWait::waitingFor, TimedWait::dueAt)
                .containsExactly(Role.CLINICIAN, "an examination in person at the visit", hour(90));

        steps.add(step(EvaluationStep.EXAMINATION_RECORDED, 6, 91, StepDetails.affirmed(false)));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::waitingFor)
                .isEqualTo("the assessment");
    }

    @Test
    void aMissedVisitGoesBackToTheCoordinator() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 2));
        steps.add(step(EvaluationStep.APPOINTMENT_MISSED, 3, 25));

        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::role)
                .isEqualTo(Role.COORDINATOR);
    }

    @Test
    void aCancelledVisitNeedsANewDate() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 2));
        steps.add(step(EvaluationStep.APPOINTMENT_CANCELLED, 3, 5));

        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::waitingFor)
                .isEqualTo("a date for the first visit");
    }

    @Test
    void aCriticalResultIsDueWithinTheHourAndBeforeEverythingElse() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 6));
        steps.add(step(EvaluationStep.CRITICAL_VALUE_REPORTED, 7, 30, StepDetails.codes(List.of("2160-0"))));

        assertThat(DECIDER.waits(after(steps)))
                .extracting(
                        TimedWait::stage, TimedWait::role, TimedWait::waitingFor, TimedWait::since, TimedWait::dueAt)
                .containsExactly(tuple(
                        Stage.EVALUATION, Role.CLINICIAN, "a critical result to be acknowledged", hour(30), hour(31)));
        steps.add(step(EvaluationStep.DIAGNOSTIC_RETRACTED, 8, 30, StepDetails.resulted("1742-6", false)));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::dueAt)
                .isEqualTo(hour(31));
        steps.add(step(EvaluationStep.RESULTS_ACKNOWLEDGED, 9, 31, StepDetails.codes(List.of("2160-0"))));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::waitingFor)
                .isEqualTo("the assessment");
    }

    @Test
    void aResultThatWasTakenBackIsWaitedForAgainWhereItWasOrdered() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 6));
        steps.add(step(EvaluationStep.DIAGNOSTIC_RETRACTED, 7, 32, StepDetails.resulted("1742-6", false)));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::stage)
                .isEqualTo(Stage.EVALUATION);

        steps.add(step(EvaluationStep.DIAGNOSTIC_RETRACTED, 8, 33, StepDetails.resulted("2160-0", true)));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::stage)
                .isEqualTo(Stage.AWAITING_RESULTS);
    }

    @Test
    void aDoseChangeIsReviewedWhileTheTreatmentGoesOn() {
        List<NoteStep> steps = new ArrayList<>(Story.REVIEW);
        steps.addAll(Story.THERAPY.subList(0, 4));
        steps.add(step(ReviewStep.REVIEW_OPENED, 8, 110));

        assertThat(DECIDER.waits(after(steps)))
                .extracting(TimedWait::stage)
                .containsExactly(Stage.REVIEW, Stage.TREATMENT);
    }

    @Test
    void aHeldDoseWaitsForASecondPhysicianUntilEveryHoldIsOverridden() {
        List<NoteStep> steps = new ArrayList<>(List.of(
                step(ReviewStep.REVIEW_OPENED, 1, 0),
                step(ReviewStep.DOSE_PROPOSED, 2, 1, StepDetails.codes(List.of("a-hold", "b-hold"))),
                step(ReviewStep.HOLD_OVERRIDDEN, 3, 2, StepDetails.codes(List.of("a-hold")))));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::role)
                .isEqualTo(Role.CLINICIAN);

        steps.add(step(ReviewStep.HOLD_OVERRIDDEN, 4, 3, StepDetails.codes(List.of("b-hold"))));
        assertThat(DECIDER.waits(after(steps)))
                .first()
                .extracting(TimedWait::role)
                .isEqualTo(Role.PHARMACIST);
    }

    @Test
    void aRejectedChangeLeavesTheTreatmentAsItIs() {
        List<NoteStep> steps = new ArrayList<>(Story.REVIEW);
        steps.addAll(Story.THERAPY.subList(0, 4));
        steps.add(step(ReviewStep.REVIEW_OPENED, 8, 110));
        steps.add(step(ReviewStep.PRESCRIPTION_REJECTED, 9, 111));

        assertThat(DECIDER.waits(after(steps))).extracting(TimedWait::stage).containsExactly(Stage.TREATMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL_DECLINED, DECLINED",
        "REFERRAL_WITHDRAWN, WITHDRAWN",
    })
    void intakeCanEndTheReferral(IntakeStep ending, Outcome outcome) {
        List<NoteStep> steps = new ArrayList<>(Story.INTAKE.subList(0, 2));
        steps.add(step(ending, 3, 9));

        assertThat(events(steps)).endsWith(new ReferralClosed(outcome, hour(9)));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESCRIPTION_REJECTED, REJECTED",
        "PRESCRIPTION_DISCONTINUED, STOPPED",
        "REVIEW_CANCELLED, WITHDRAWN",
    })
    void reviewCanEndTheReferral(ReviewStep ending, Outcome outcome) {
        assertThat(events(List.of(step(ReviewStep.REVIEW_OPENED, 1, 0), step(ending, 2, 9))))
                .endsWith(new ReferralClosed(outcome, hour(9)));
    }

    @Test
    void aPrescriptionThatEndsWithAWithdrawalIsNoStop() {
        var withdrawn = step(ReviewStep.PRESCRIPTION_DISCONTINUED, 2, 9, StepDetails.affirmed(false));

        assertThat(events(List.of(step(ReviewStep.REVIEW_OPENED, 1, 0), withdrawn)))
                .endsWith(new ReferralClosed(Outcome.WITHDRAWN, hour(9)));
    }

    @Test
    void aPrescriptionThatEndsWithACompletedCourseIsNoStopThoughItIsHeardFirst() {
        var ended = step(ReviewStep.PRESCRIPTION_DISCONTINUED, 2, 10, StepDetails.codes(List.of("COURSE_COMPLETED")));
        var completed = step(TherapyStep.COURSE_COMPLETED, 1, 9, StepDetails.affirmed(true));

        assertThat(events(List.of(step(ReviewStep.REVIEW_OPENED, 1, 0), ended)))
                .noneMatch(ReferralClosed.class::isInstance);
        assertThat(events(List.of(step(ReviewStep.REVIEW_OPENED, 1, 0), ended, completed)))
                .endsWith(new ReferralClosed(Outcome.COMPLETED_WITH_RESPONSE, hour(9)));
    }

    @ParameterizedTest
    @CsvSource({
        "COURSE_COMPLETED, COMPLETED_WITHOUT_RESPONSE",
        "COURSE_STOPPED, STOPPED",
        "COURSE_CANCELLED, WITHDRAWN",
    })
    void therapyCanEndTheReferral(TherapyStep ending, Outcome outcome) {
        assertThat(events(List.of(step(TherapyStep.COURSE_PLANNED, 1, 0), step(ending, 2, 9))))
                .endsWith(new ReferralClosed(outcome, hour(9)));
    }

    @Test
    void notACandidateEndsTheReferral() {
        assertThat(events(List.of(
                        step(EvaluationStep.EVALUATION_OPENED, 1, 0),
                        step(EvaluationStep.EVALUATION_COMPLETED, 2, 9, StepDetails.affirmed(false)))))
                .endsWith(new ReferralClosed(Outcome.NOT_CANDIDATE, hour(9)));
    }

    @Test
    void anEarlierEndHeardLaterCorrectsTheOutcome() {
        List<NoteStep> steps =
                List.of(step(TherapyStep.COURSE_CANCELLED, 1, 9), step(ReviewStep.PRESCRIPTION_DISCONTINUED, 1, 8));

        assertThat(events(steps)).endsWith(new ReferralClosed(Outcome.STOPPED, hour(8)));
    }

    @Test
    void aClosedReferralKeepsNotingStepsButWaitsForNothing() {
        List<NoteStep> steps = new ArrayList<>(Story.INTAKE.subList(0, 1));
        steps.add(step(IntakeStep.REFERRAL_DECLINED, 2, 1));
        Lifecycle closed = after(steps);

        assertThat(closed).isInstanceOf(Closed.class);
        assertThat(decide(closed, step(EvaluationStep.EVALUATION_OPENED, 1, 2)))
                .singleElement()
                .isInstanceOf(StepNoted.class);
        assertThat(DECIDER.waits(closed)).extracting(TimedWait::stage).containsExactly(Stage.CLOSED);
    }

    @Test
    void lateIsSaidOnceAndOnlyFromTheDueTimeOn() {
        Lifecycle waiting = after(Story.INTAKE.subList(0, 2));
        Instant due = Instant.parse("2026-11-04T15:00:00Z");

        assertThat(decide(waiting, new NoteTime(due.minusSeconds(1)))).isEmpty();
        List<LifecycleEvent> late = decide(waiting, new NoteTime(due));
        assertThat(late).containsExactly(new ReferralLate(Stage.AWAITING_DECISION, Role.COORDINATOR, due));
        assertThat(decide(DECIDER.evolve(waiting, late.getFirst()), new NoteTime(due)))
                .isEmpty();
    }

    @Test
    void theNextStageIsNotLateYet() {
        List<LifecycleCommand> commands = new ArrayList<>(Story.INTAKE.subList(0, 2));
        commands.add(new NoteTime(hour(100)));
        commands.add(Story.INTAKE.get(2));

        assertThat(DECIDER.fold(events(commands)))
                .isInstanceOfSatisfying(
                        Lifecycle.Open.class, open -> assertThat(open.late()).isFalse());
    }

    @Test
    void nothingIsLateBeforeTheFirstStepAndAfterTheEnd() {
        assertThat(decide(DECIDER.initial(), new NoteTime(hour(1)))).isEmpty();
        Lifecycle closed = after(List.of(step(IntakeStep.REFERRAL_DECLINED, 1, 1)));
        assertThat(decide(closed, new NoteTime(hour(10_000)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void everyStepOfEverySourceCanBeTheFirstThatIsHeard(Source source) {
        Stream.of(IntakeStep.values(), EvaluationStep.values(), ReviewStep.values(), TherapyStep.values())
                .<Step>flatMap(Arrays::stream)
                .filter(first -> source.step(first.eventName()).isPresent())
                .forEach(first -> assertThat(events(List.of(step(first, 1, 1)))).isNotEmpty());
    }

    private static List<String> stages(List<LifecycleEvent> events) {
        return events.stream()
                .filter(StageEntered.class::isInstance)
                .map(StageEntered.class::cast)
                .map(entered -> "%s %s %s".formatted(entered.stage(), entered.waitingFor(), entered.role()))
                .toList();
    }
}
