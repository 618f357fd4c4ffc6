package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The lifecycle of one referral across the services. */
public sealed interface Lifecycle {

    /** Whether integrators may hear of this referral: the patient has not taken back the consent to share data. */
    default boolean isShared() {
        return switch (this) {
            case Unheard _ -> true;
            case Open open -> open.facts().isShared();
            case Closed closed -> closed.facts().isShared();
        };
    }

    /** No service has said anything about it. */
    record Unheard() implements Lifecycle {}

    /**
     * @param announced what was last published as waited for; absent only between a step and its stage
     * @param stageSince when the stage of that wait was entered
     * @param late whether that wait was said to be late
     * @param escalated whether that wait was escalated
     */
    record Open(Facts facts, @Nullable StageEntered announced, Instant stageSince, boolean late, boolean escalated)
            implements Lifecycle {

        static Open first(Facts facts) {
            return new Open(facts, null, Instant.EPOCH, false, false);
        }

        Open with(Facts now) {
            return new Open(now, announced, stageSince, late, escalated);
        }

        /** What is only worded or timed anew is not late a second time. */
        Open entering(StageEntered entered) {
            boolean sameStage = announced != null && announced.stage() == entered.stage();
            boolean sameWait =
                    entered.isTheWaitOf(announced) || (entered.stage() == Stage.CLOSED && announcedWhatLasts());
            return new Open(
                    facts, entered, sameStage ? stageSince : entered.since(), sameWait && late, sameWait && escalated);
        }

        /** It still waits when the referral ends, and is not late a second time. */
        private boolean announcedWhatLasts() {
            StageEntered before = announced;
            return before != null
                    && facts.lastingWaits().stream()
                            .findFirst()
                            .filter(before::announces)
                            .isPresent();
        }

        Open saidLate() {
            return new Open(facts, announced, stageSince, true, escalated);
        }

        Open saidEscalated() {
            return new Open(facts, announced, stageSince, late, true);
        }
    }

    /**
     * @param late whether what a clinician must still see to was said to be late
     * @param escalated whether it was escalated
     */
    record Closed(Facts facts, Outcome outcome, Instant closedAt, boolean late, boolean escalated)
            implements Lifecycle {

        Closed with(Facts now) {
            boolean sameWait = facts.lastingWaits().stream()
                    .findFirst()
                    .equals(now.lastingWaits().stream().findFirst());
            return new Closed(now, outcome, closedAt, sameWait && late, sameWait && escalated);
        }

        Closed with(ReferralClosed corrected) {
            return new Closed(facts, corrected.outcome(), corrected.closedAt(), late, escalated);
        }

        Closed saidLate() {
            return new Closed(facts, outcome, closedAt, true, escalated);
        }

        Closed saidEscalated() {
            return new Closed(facts, outcome, closedAt, late, true);
        }
    }
}
