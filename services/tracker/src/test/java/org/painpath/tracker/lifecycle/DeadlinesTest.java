package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.tracker.lifecycle.Heard.DECIDER;
import static org.painpath.tracker.lifecycle.Heard.after;
import static org.painpath.tracker.lifecycle.Heard.decide;
import static org.painpath.tracker.lifecycle.Heard.events;
import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Superior;
import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;

/** Hour 0 is Monday, 9:00 at the clinic, which is open from 8:00 to 18:00. */
class DeadlinesTest {
    private static final Instant DUE = hour(48);
    private static final Instant ESCALATED = hour(72);

    private static final String CRITICAL = "a critical result to be acknowledged";
    private static final String MISSED = "missed vital signs after a dose to be looked into";

    private static final Lifecycle DECIDABLE = after(Story.INTAKE.subList(0, 2));

    @Test
    void aWaitIsLateOnceAndEscalatedOnce() {
        assertThat(decide(DECIDABLE, new NoteTime(DUE.minusSeconds(1)))).isEmpty();

        Lifecycle late = told(DECIDABLE, DUE, new ReferralLate(Stage.AWAITING_DECISION, Role.COORDINATOR, DUE));
        assertThat(decide(late, new NoteTime(ESCALATED.minusSeconds(1)))).isEmpty();

        Lifecycle escalated = told(
                late,
                ESCALATED,
                new ReferralEscalated(Stage.AWAITING_DECISION, Role.COORDINATOR, Superior.MANAGER, DUE, ESCALATED));
        assertThat(decide(escalated, new NoteTime(hour(10_000)))).isEmpty();
    }

    @Test
    void whoComesTooLateForBothSaysBoth() {
        assertThat(decide(DECIDABLE, new NoteTime(hour(1000))))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ReferralLate", "ReferralEscalated");
    }

    @Test
    void theNextWaitIsNeitherLateNorEscalated() {
        Lifecycle state = fold(DECIDABLE, decide(DECIDABLE, new NoteTime(hour(1000))));
        Lifecycle accepted = fold(state, decide(state, Story.INTAKE.get(2)));

        assertThat(accepted).isInstanceOfSatisfying(Open.class, open -> {
            assertThat(open.late()).isFalse();
            assertThat(open.escalated()).isFalse();
        });
    }

    @Test
    void theTriageStandsStillWhileTheReferrerOwesAnAnswerAndGoesOnWithWhatWasLeft() {
        List<NoteStep> steps = new ArrayList<>(List.of(
                Story.INTAKE.getFirst(),
                step(IntakeStep.REFERRAL_SCREENED, 2, 0, StepDetails.affirmed(false)),
                step(
                        IntakeStep.INFORMATION_REQUESTED,
                        3,
                        4,
                        StepDetails.asked(LocalDate.of(2026, 11, 20), List.of("REFERRER")))));
        TimedWait asked = first(steps);
        assertThat(asked.clock().clock()).isEqualTo(ClockName.INFORMATION);
        assertThat(asked.meanwhile().clock()).isEqualTo(ClockName.TRIAGE_ROUTINE);
        assertThat(asked.meanwhile().pausedSince()).isEqualTo(hour(4));
        assertThat(asked.meanwhile().left()).isEqualTo(Duration.ofHours(16));
        assertThat(decide(after(steps), new NoteTime(DUE))).isEmpty();

        steps.add(step(IntakeStep.INFORMATION_SUPPLIED, 4, 4 + 7 * 24));
        assertThat(first(steps).stage()).isEqualTo(Stage.SCREENING);
        // Monday 13:00 a week later, not on Wednesday's holiday: five hours that day, ten on Tuesday, one on Thursday
        assertThat(first(steps).dueAt()).isEqualTo(Instant.parse("2026-11-12T15:00:00Z"));
    }

    @Test
    void aPausedCourseGoesOnWithWhatWasLeftUntilTheNextContact() {
        List<NoteStep> steps = new ArrayList<>(
                List.of(step(TherapyStep.COURSE_PLANNED, 1, 0), step(TherapyStep.COURSE_PAUSED, 2, 5 * 24)));
        TimedWait paused = first(steps);
        assertThat(paused.clock().clock()).isEqualTo(ClockName.SUSPENSION);
        assertThat(paused.meanwhile().left()).isEqualTo(Duration.ofDays(2));

        steps.add(step(TherapyStep.OUTCOME_RECORDED, 3, 6 * 24));
        assertThat(first(steps).since()).isEqualTo(hour(5 * 24));
        assertThat(first(steps).meanwhile().left()).isEqualTo(Duration.ofDays(7));

        steps.remove(2);
        steps.add(step(TherapyStep.COURSE_RESUMED, 3, 20 * 24));
        assertThat(first(steps).dueAt()).isEqualTo(hour(22 * 24));
    }

    @Test
    void aDateIsLookedForWithWhatWasLeftWhenAVisitIsCancelled() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 2));
        steps.add(step(EvaluationStep.APPOINTMENT_CANCELLED, 3, 20));

        // opened at hour 3, booked at 4: one hour of fourteen days is gone
        assertThat(first(steps).dueAt()).isEqualTo(hour(20 + 14 * 24 - 1));
    }

    @Test
    void aPatientsOwnPostponementStopsTheClockUntilThatDay() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 2));
        steps.add(step(EvaluationStep.APPOINTMENT_CANCELLED, 3, 20, StepDetails.cancelled("a1", hour(1000))));

        assertThat(first(steps).clock().isPaused(hour(999))).isTrue();
        assertThat(first(steps).dueAt()).isEqualTo(hour(1000 + 14 * 24 - 1));

        steps.add(step(EvaluationStep.APPOINTMENT_BOOKED, 4, 500, StepDetails.booked("a2", hour(1010))));
        assertThat(first(steps).dueAt()).isEqualTo(hour(1010));
    }

    @Test
    void aCriticalResultComesBeforeATreatmentThatGoesOn() {
        List<NoteStep> steps = new ArrayList<>(Story.THERAPY.subList(0, 2));
        steps.add(step(EvaluationStep.CRITICAL_VALUE_REPORTED, 1, 50, StepDetails.codes(List.of("2160-0"))));

        assertThat(DECIDER.waits(after(steps)))
                .extracting(TimedWait::waitingFor)
                .startsWith("a critical result to be acknowledged", "the next session");
        assertThat(decide(after(steps), new NoteTime(hour(51))))
                .containsExactly(new ReferralLate(Stage.EVALUATION, Role.CLINICIAN, hour(51)));
    }

    @Test
    void aCriticalResultWaitsForAClinicianAlsoWhenTheReferralHasEnded() {
        List<NoteStep> steps = new ArrayList<>(List.of(
                step(EvaluationStep.EVALUATION_CANCELLED, 1, 1),
                step(EvaluationStep.CRITICAL_VALUE_REPORTED, 2, 2, StepDetails.codes(List.of("2160-0")))));
        assertThat(DECIDER.waits(after(steps)))
                .extracting(TimedWait::stage)
                .containsExactly(Stage.CLOSED, Stage.EVALUATION);

        steps.add(step(EvaluationStep.RESULTS_ACKNOWLEDGED, 3, 3, StepDetails.codes(List.of("2160-0"))));
        assertThat(DECIDER.waits(after(steps))).extracting(TimedWait::stage).containsExactly(Stage.CLOSED);
    }

    @Test
    void aCriticalResultOfAnEndedReferralIsLateOnceAndEscalatedOnce() {
        var ended = after(List.of(step(EvaluationStep.EVALUATION_CANCELLED, 1, 1), critical(2, 2)));
        assertThat(decide(ended, new NoteTime(hour(3).minusSeconds(1)))).isEmpty();

        var late = told(ended, hour(3), new ReferralLate(Stage.EVALUATION, Role.CLINICIAN, hour(3)));
        var escalation = hour(3).plus(Duration.ofMinutes(30));
        assertThat(decide(late, new NoteTime(escalation.minusSeconds(1)))).isEmpty();
        var escalated = told(
                late,
                escalation,
                new ReferralEscalated(Stage.EVALUATION, Role.CLINICIAN, Superior.MANAGER, hour(3), escalation));
        assertThat(decide(escalated, new NoteTime(hour(1000)))).isEmpty();

        var seen = fold(escalated, decide(escalated, acknowledged(3, 5)));
        assertThat(decide(seen, new NoteTime(hour(1000)))).isEmpty();
        var again = fold(seen, decide(seen, critical(4, 10)));
        assertThat(decide(again, new NoteTime(hour(11))))
                .containsExactly(new ReferralLate(Stage.EVALUATION, Role.CLINICIAN, hour(11)));
    }

    @Test
    void whatWasLateBeforeTheReferralEndedIsNotLateTwice() {
        var open = after(List.of(step(EvaluationStep.EVALUATION_OPENED, 1, 1), critical(2, 2)));
        var late = told(open, hour(3), new ReferralLate(Stage.EVALUATION, Role.CLINICIAN, hour(3)));
        var ended = fold(late, decide(late, step(IntakeStep.REFERRAL_WITHDRAWN, 1, 3)));

        assertThat(ended).isInstanceOf(Closed.class);
        assertThat(decide(ended, new NoteTime(hour(1000))))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ReferralEscalated");
    }

    @Test
    void whatWasLateAndEndedWithTheReferralDoesNotHideACriticalResult() {
        var late = fold(DECIDABLE, decide(DECIDABLE, new NoteTime(hour(1000))));
        var ended = fold(late, decide(late, step(IntakeStep.REFERRAL_DECLINED, 3, 1001)));
        var critical = fold(ended, decide(ended, critical(1, 1002)));

        assertThat(decide(critical, new NoteTime(hour(1003))))
                .containsExactly(new ReferralLate(Stage.EVALUATION, Role.CLINICIAN, hour(1003)));
    }

    @Test
    void whatTheLaboratoryCorrectsOrTakesBackWaitsNoMore() {
        var open = List.of(step(EvaluationStep.EVALUATION_OPENED, 1, 1), critical(2, 2));

        for (EvaluationStep step : List.of(EvaluationStep.DIAGNOSTIC_RETRACTED, EvaluationStep.DIAGNOSTIC_RESULTED)) {
            for (boolean affirmed : List.of(true, false)) {
                assertThat(waitsFor(open, step(step, 3, 3, StepDetails.resulted("2160-0", affirmed, true))))
                        .doesNotContain(CRITICAL);
                assertThat(waitsFor(open, step(step, 3, 3, StepDetails.resulted("2160-0", affirmed, null))))
                        .contains(CRITICAL);
                assertThat(waitsFor(open, step(step, 3, 3, StepDetails.resulted("1742-6", affirmed, true))))
                        .contains(CRITICAL);
            }
        }
    }

    @Test
    void theClockOfResultsRunsFromTheFirstOrderThatStillWaits() {
        List<NoteStep> steps = new ArrayList<>(Story.EVALUATION.subList(0, 4));
        steps.add(step(EvaluationStep.DIAGNOSTIC_ORDERED, 5, 26, StepDetails.codes(List.of("2160-0", "1742-6"))));
        TimedWait ordered = first(steps);
        steps.add(step(EvaluationStep.DIAGNOSTIC_ORDERED, 6, 50, StepDetails.codes(List.of("1920-8", "2160-0"))));
        steps.add(step(EvaluationStep.DIAGNOSTIC_RESULTED, 7, 60, StepDetails.resulted("2160-0", true)));
        steps.add(step(EvaluationStep.HISTORY_TAKEN, 8, 70));
        assertThat(first(steps)).isEqualTo(ordered);
        assertThat(ordered.clock().startedAt()).isEqualTo(hour(26));

        steps.add(step(EvaluationStep.DIAGNOSTIC_RESULTED, 9, 80, StepDetails.resulted("1742-6", true)));
        assertThat(first(steps).clock().startedAt()).isEqualTo(hour(50));
        steps.add(step(EvaluationStep.DIAGNOSTIC_RETRACTED, 10, 90, StepDetails.resulted("2160-0", true)));
        assertThat(first(steps).clock().startedAt()).isEqualTo(hour(50));
    }

    @Test
    void whatWasOrderedBeforeTheVisitWaitsSinceTheVisitAndIsTimedFromTheOrder() {
        List<NoteStep> steps = new ArrayList<>(List.of(
                step(EvaluationStep.EVALUATION_OPENED, 1, 0),
                step(EvaluationStep.DIAGNOSTIC_ORDERED, 2, 1, StepDetails.codes(List.of("2160-0"))),
                step(EvaluationStep.EXAMINATION_RECORDED, 3, 20),
                step(EvaluationStep.HISTORY_TAKEN, 4, 24)));
        assertThat(first(steps).since()).isEqualTo(hour(24));
        assertThat(first(steps).clock().startedAt()).isEqualTo(hour(1));

        steps.add(step(EvaluationStep.EVALUATION_COMPLETED, 5, 25, StepDetails.affirmed(true)));
        steps.add(step(EvaluationStep.EVALUATION_REOPENED, 6, 30));
        assertThat(first(steps).since()).isEqualTo(hour(30));
    }

    @Test
    void aMissedCheckCallsAClinicianUntilItIsDoneOrLookedInto() {
        List<NoteStep> dosed = new ArrayList<>(Story.THERAPY.subList(0, 2));
        dosed.add(step(TherapyStep.VITALS_MISSED, 3, 100, check("s1", 40)));

        assertThat(first(dosed))
                .extracting(
                        TimedWait::stage, TimedWait::role, TimedWait::waitingFor, TimedWait::since, TimedWait::dueAt)
                .containsExactly(Stage.TREATMENT, Role.CLINICIAN, MISSED, hour(100), hour(101));
        assertThat(waitsFor(dosed, step(TherapyStep.MISSED_CHECK_JUDGED, 4, 101, check("s1", 40))))
                .doesNotContain(MISSED);
        assertThat(waitsFor(dosed, step(TherapyStep.VITALS_RECORDED, 4, 101, check("s1", 40))))
                .doesNotContain(MISSED);
        assertThat(waitsFor(dosed, step(TherapyStep.SESSION_COMPLETED, 4, 101, StepDetails.item("s1"))))
                .doesNotContain(MISSED);
        assertThat(waitsFor(dosed, step(TherapyStep.VITALS_RECORDED, 4, 101, check("s1", 120))))
                .contains(MISSED);
        assertThat(waitsFor(dosed, step(TherapyStep.VITALS_RECORDED, 4, 101, StepDetails.checks("s1", List.of()))))
                .contains(MISSED);
        assertThat(waitsFor(dosed, step(TherapyStep.MISSED_CHECK_JUDGED, 4, 101, check("s2", 40))))
                .contains(MISSED);
    }

    @Test
    void aMissedCheckWaitsAlsoWhenTheCourseHasEnded() {
        var stopped = after(List.of(
                step(TherapyStep.COURSE_PLANNED, 1, 45),
                step(TherapyStep.COURSE_STOPPED, 2, 99),
                step(TherapyStep.VITALS_MISSED, 3, 100, check("s1", 40))));

        assertThat(DECIDER.waits(stopped)).extracting(TimedWait::waitingFor).containsExactly("nothing", MISSED);
        assertThat(decide(stopped, new NoteTime(hour(101))))
                .containsExactly(new ReferralLate(Stage.TREATMENT, Role.CLINICIAN, hour(101)));
    }

    @Test
    void whatWasAnnouncedBeforeWaitsWereEscalatedIsAnnouncedAnewAndNotLateTwice() {
        Lifecycle before = fold(
                after(List.of(Story.INTAKE.getFirst())),
                List.of(
                        StepNoted.of(Story.INTAKE.get(1)),
                        new StageEntered(
                                Stage.AWAITING_DECISION,
                                "the decision to accept or decline",
                                Role.COORDINATOR,
                                hour(0),
                                DUE,
                                null,
                                null,
                                null),
                        new ReferralLate(Stage.AWAITING_DECISION, Role.COORDINATOR, DUE)));

        List<LifecycleEvent> anew = decide(before, new NoteTime(DUE));

        assertThat(anew).singleElement().isInstanceOfSatisfying(StageEntered.class, entered -> {
            assertThat(entered.policyVersion()).isEqualTo("2026.11");
            assertThat(entered.escalateAt()).isEqualTo(ESCALATED);
        });
        assertThat(decide(fold(before, anew), new NoteTime(DUE))).isEmpty();
        assertThat(decide(fold(before, anew), new NoteTime(ESCALATED)))
                .singleElement()
                .isInstanceOf(ReferralEscalated.class);
    }

    @Test
    void theTimeAtAStageCountsFromItsFirstWait() {
        List<LifecycleEvent> story = events(Story.EVALUATION.subList(0, 4));

        assertThat(DECIDER.fold(story))
                .isInstanceOfSatisfying(
                        Open.class, open -> assertThat(open.stageSince()).isEqualTo(hour(3)));
    }

    private static Lifecycle told(Lifecycle state, Instant at, LifecycleEvent expected) {
        List<LifecycleEvent> said = decide(state, new NoteTime(at));
        assertThat(said).containsExactly(expected);
        return fold(state, said);
    }

    private static Lifecycle fold(Lifecycle state, List<? extends LifecycleEvent> events) {
        Lifecycle now = state;
        for (LifecycleEvent event : events) {
            now = DECIDER.evolve(now, event);
        }
        return now;
    }

    private static NoteStep critical(int sequence, int hours) {
        return step(EvaluationStep.CRITICAL_VALUE_REPORTED, sequence, hours, StepDetails.codes(List.of("2160-0")));
    }

    private static NoteStep acknowledged(int sequence, int hours) {
        return step(EvaluationStep.RESULTS_ACKNOWLEDGED, sequence, hours, StepDetails.codes(List.of("2160-0")));
    }

    private static StepDetails check(String session, int minute) {
        return StepDetails.checks(session, List.of(minute));
    }

    private static List<String> waitsFor(List<NoteStep> steps, NoteStep last) {
        var all = new ArrayList<>(steps);
        all.add(last);
        return DECIDER.waits(after(all)).stream().map(TimedWait::waitingFor).toList();
    }

    private static TimedWait first(List<NoteStep> steps) {
        return DECIDER.waits(after(steps)).getFirst();
    }
}
