package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger of one service says.
 *
 * @param service the reader
 * @param graceSeconds how old an event must be before its absence is looked into
 * @param counts by kind, every kind named
 * @param findings the first thousand; the counts count all
 */
public record LedgerReport(
        String service, long graceSeconds, List<Part> parts, Map<String, Long> counts, List<LedgerFinding> findings) {

    /**
     * One comparison.
     *
     * @param source the service whose journal is the measure
     * @param what deliveries, parked, journal or refold
     * @param comparedAt when everything was last compared; absent before the first time
     * @param seconds how long that took
     * @param referrals how many referrals that were
     * @param late how many differ and may still be on their way
     * @param trouble why the last attempt said nothing; then the findings are those of the time before
     */
    public record Part(
            String source,
            String what,
            @Nullable Instant comparedAt,
            double seconds,
            long referrals,
            long late,
            long findings,
            @Nullable String trouble) {

        static Part of(Check check, Standing standing) {
            return new Part(
                    check.source(),
                    check.what(),
                    standing.comparedAt(),
                    standing.took().toMillis() / 1000.0,
                    standing.referrals(),
                    standing.late(),
                    standing.findings().size(),
                    standing.trouble());
        }
    }
}
