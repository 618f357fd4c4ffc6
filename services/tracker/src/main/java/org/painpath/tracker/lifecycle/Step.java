package org.painpath.tracker.lifecycle;

import java.util.Locale;

/** A published fact of one of the four services, as the timeline tells it. */
public sealed interface Step permits IntakeStep, EvaluationStep, ReviewStep, TherapyStep {

    /** What happened, in words, never with a clinical value. */
    String summary();

    String name();

    /** The event's name inside its type: {@code referral-received}. */
    default String eventName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
