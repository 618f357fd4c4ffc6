package org.painpath.tracker.lifecycle;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would have been told to integrators, of a patient who has taken back the consent to share data. Private; exactly one
 * is present.
 */
public record KeptBack(
        @Nullable StageEntered stageEntered,
        @Nullable ReferralLate late,
        @Nullable ReferralEscalated escalated,
        @Nullable ReferralClosed closed)
        implements LifecycleEvent {

    /** A step, and who has the referral in hand, are private as they are. */
    static LifecycleEvent of(LifecycleEvent event) {
        return switch (event) {
            case StageEntered entered -> new KeptBack(entered, null, null, null);
            case ReferralLate late -> new KeptBack(null, late, null, null);
            case ReferralEscalated escalated -> new KeptBack(null, null, escalated, null);
            case ReferralClosed closed -> new KeptBack(null, null, null, closed);
            case StepNoted _, WorkEvent _, KeptBack _ -> event;
        };
    }

    /** @throws IllegalStateException if nothing was kept back */
    public LifecycleEvent event() {
        return Stream.of(stageEntered, late, escalated, closed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is kept back"));
    }
}
