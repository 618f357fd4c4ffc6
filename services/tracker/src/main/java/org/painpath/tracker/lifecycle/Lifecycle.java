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

    /** How the referral went through the clinic so far. */
    default Passage passage() {
        return Passage.NONE;
    }

    /** No service has said anything about it. */
    record Unheard() implements Lifecycle {}

    /**
     * @param announced what was last published as waited for; absent only between a step and its stage
     * @param stageSince when the stage of that wait was entered
     * @param late whether that wait was said to be late
     * @param escalated whether that wait was escalated
     * @param passage how it came here
     */
    record Open(
            Facts facts,
            @Nullable StageEntered announced,
            Instant stageSince,
            boolean late,
            boolean escalated,
            Passage passage)
            implements Lifecycle {

        static Open first(Facts facts, Passage passage) {
            return new Open(facts, null, Instant.EPOCH, false, false, passage);
        }

        Open with(StepNoted noted) {
            return new Open(facts.with(noted), announced, stageSince, late, escalated, passage.after(noted));
        }

        Open with(WorkEvent work) {
            return new Open(facts.with(work), announced, stageSince, late, escalated, passage);
        }

        /** What is only worded or timed anew is not late a second time. */
        Open entering(StageEntered entered) {
            boolean sameStage = announced != null && announced.stage() == entered.stage();
            boolean sameWait =
                    entered.isTheWaitOf(announced) || (entered.stage() == Stage.CLOSED && announcedWhatLasts());
            return new Open(
                    facts,
                    entered,
                    sameStage ? stageSince : entered.since(),
                    sameWait && late,
                    sameWait && escalated,
                    passage.after(entered));
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
            return new Open(facts, announced, stageSince, true, escalated, passage.saidLate());
        }

        Open saidEscalated() {
            return new Open(facts, announced, stageSince, late, true, passage);
        }
    }

    /**
     * @param late whether what a clinician must still see to was said to be late
     * @param escalated whether it was escalated
     * @param passage how it came here
     */
    record Closed(Facts facts, Outcome outcome, Instant closedAt, boolean late, boolean escalated, Passage passage)
            implements Lifecycle {

        Closed with(StepNoted noted) {
            Facts now = facts.with(noted);
            boolean sameWait = facts.lastingWaits().stream()
                    .findFirst()
                    .equals(now.lastingWaits().stream().findFirst());
            return new Closed(now, outcome, closedAt, sameWait && late, sameWait && escalated, passage.after(noted));
        }

        Closed with(WorkEvent work) {
            return new Closed(facts.with(work), outcome, closedAt, late, escalated, passage);
        }

        Closed with(ReferralClosed corrected) {
            return new Closed(facts, corrected.outcome(), corrected.closedAt(), late, escalated, passage);
        }

        Closed saidLate() {
            return new Closed(facts, outcome, closedAt, true, escalated, passage);
        }

        Closed saidEscalated() {
            return new Closed(facts, outcome, closedAt, late, true, passage);
        }
    }
}
