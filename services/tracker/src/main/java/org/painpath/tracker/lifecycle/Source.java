package org.painpath.tracker.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services whose facts make up a referral's lifecycle. Each is heard in its own order; between them any order holds. */
public enum Source {
    INTAKE(IntakeStep.values()),
    EVALUATION(EvaluationStep.values()),
    PRESCRIPTION_REVIEW(ReviewStep.values()),
    INTEGRATION_THERAPY(TherapyStep.values());

    private final Step[] steps;

    Source(Step[] steps) {
        this.steps = steps;
    }

    /** As in topics and event types: {@code prescription-review}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step that an event of this source is, by the event's name; empty for a name that the source does not publish. */
    public Optional<Step> step(String eventName) {
        return Arrays.stream(steps)
                .filter(step -> step.eventName().equals(eventName))
                .findFirst();
    }
}
