package org.painpath.tracker.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.policy.Packs;

/** Plays steps into a lifecycle, as the tests tell them. */
final class Heard {
    /** A Monday, 9:00 in the clinic's zone. */
    static final Instant MONDAY = Instant.parse("2026-11-02T15:00:00Z");

    static final ZoneId CLINIC = ZoneId.of("America/Chicago");
    static final LifecycleDecider DECIDER = new LifecycleDecider(new Clocks(Packs.shipped(CLINIC)));

    private Heard() {}

    static Instant hour(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    static NoteStep step(Step step, int sequence, int hours) {
        return step(step, sequence, hours, StepDetails.NONE);
    }

    static NoteStep step(Step step, int sequence, int hours, StepDetails details) {
        Source source = switch (step) {
            case IntakeStep _ -> Source.INTAKE;
            case EvaluationStep _ -> Source.EVALUATION;
            case ReviewStep _ -> Source.PRESCRIPTION_REVIEW;
            case TherapyStep _ -> Source.INTEGRATION_THERAPY;
        };
        return new NoteStep(source, step, sequence, hour(hours), details);
    }

    static Lifecycle after(List<NoteStep> steps) {
        return DECIDER.fold(events(steps));
    }

    /** Every event that the steps led to, in order. */
    static List<LifecycleEvent> events(List<? extends LifecycleCommand> commands) {
        List<LifecycleEvent> all = new ArrayList<>();
        Lifecycle state = DECIDER.initial();
        for (LifecycleCommand command : commands) {
            for (LifecycleEvent event : decide(state, command)) {
                all.add(event);
                state = DECIDER.evolve(state, event);
            }
        }
        return all;
    }

    static List<LifecycleEvent> decide(Lifecycle state, LifecycleCommand command) {
        return ((Accepted<LifecycleEvent>) DECIDER.decide(state, command)).events();
    }
}
