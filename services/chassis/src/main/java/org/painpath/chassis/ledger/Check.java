package org.painpath.chassis.ledger;

import java.util.List;

/** One comparison that the ledger makes again and again. */
interface Check {

    enum Scope {
        /** What changed since the last round, and what is open. */
        RECENT,
        /** Everything. */
        FULL
    }

    /**
     * @param findings all that stand after this round, those found before included
     * @param referrals how many were compared
     * @param late how many differ and may still be on their way
     */
    record Compared(List<LedgerFinding> findings, long referrals, long late) {}

    /** The service whose journal is the measure. */
    String source();

    /** What of it is compared: deliveries, parked, journal or refold. */
    String what();

    /**
     * @param known what stands from earlier rounds
     * @throws NotComparable if nothing can be said now
     */
    Compared compare(Scope scope, List<LedgerFinding> known);
}
