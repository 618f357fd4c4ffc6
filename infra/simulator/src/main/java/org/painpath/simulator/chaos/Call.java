package org.painpath.simulator.chaos;

import org.jspecify.annotations.Nullable;

/**
 * One call of one person, with all its knocks.
 *
 * @param effects how many facts it is to leave behind
 * @param referral the id that was answered to whoever sent the referral
 */
record Call(
        String sender,
        String service,
        String act,
        int effects,
        Outcome outcome,
        @Nullable String referral) {

    enum Outcome {
        /** It was answered that it is done: it must be there, once. */
        OK,
        /** It was refused, or never sent: it must not be there. */
        FAIL,
        /** It may be there, once. */
        UNKNOWN
    }

    static Call beginning(HistoryLine knock) {
        return new Call(knock.sender(), knock.service(), knock.act(), knock.effects(), Outcome.FAIL, knock.referral())
                .then(knock);
    }

    /** A yes stands. A no settles what was open: under the same key it says what became of the first knock too. */
    Call then(HistoryLine knock) {
        return switch (knock.reply()) {
            case OK -> with(Outcome.OK, knock.referral());
            case FAIL -> outcome == Outcome.OK ? this : with(Outcome.FAIL, referral);
            case UNKNOWN -> outcome == Outcome.OK ? this : with(Outcome.UNKNOWN, referral);
            case UNSENT -> this;
        };
    }

    private Call with(Outcome outcome, @Nullable String referral) {
        return new Call(sender, service, act, effects, outcome, referral);
    }
}
