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
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;

/** Hour 0 is Monday, 9:00 at the clinic, which is open from 8:00 to 18:00. */
class DeadlinesTest {
    private static final Instant DUE = hour(48);
    private static final Instant ESCALATED = hour(72);

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
                step(IntakeStep.INFORMATION_REQUESTED, 3, 4, StepDetails.askedUntil(LocalDate.of(2026, 11, 20)))));
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

    private static TimedWait first(List<NoteStep> steps) {
        return DECIDER.waits(after(steps)).getFirst();
    }
}
