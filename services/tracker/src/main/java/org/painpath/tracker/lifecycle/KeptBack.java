package org.painpath.tracker.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What would have been told to integrators, of a patient who has taken back the consent to share data. Private; exactly one
 * is present.
 */
public record KeptBack(
        @Nullable StageEntered stageEntered,
        @Nullable ReferralLate late,
        @Nullable ReferralClosed closed) implements LifecycleEvent {

    /** A step is private as it is. */
    static LifecycleEvent of(LifecycleEvent event) {
        return switch (event) {
            case StageEntered entered -> new KeptBack(entered, null, null);
            case ReferralLate late -> new KeptBack(null, late, null);
            case ReferralClosed closed -> new KeptBack(null, null, closed);
            case StepNoted _, KeptBack _ -> event;
        };
    }

    /** @throws IllegalStateException if nothing was kept back */
    public LifecycleEvent event() {
        if (stageEntered != null) {
            return stageEntered;
        }
        if (late != null) {
            return late;
        }
        if (closed != null) {
            return closed;
        }
        throw new IllegalStateException("nothing is kept back");
    }
}
