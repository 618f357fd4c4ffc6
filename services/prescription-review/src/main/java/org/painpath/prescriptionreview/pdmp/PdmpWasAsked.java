package org.painpath.prescriptionreview.pdmp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * The state's program has been asked for each new prescription, and not too long ago. For a fill the query of its prescription will do.
 *
 * <p>Source: clinical reference 4.3 [PDMP-ST][PDMP-GEN], ages [P].
 */
public record PdmpWasAsked(PdmpLimits limits) {
    public static final String NAME = "pdmp-was-asked";

    public Finding forSignature(@Nullable PdmpQuery query, LocalDate on) {
        if (query != null && query.spent()) {
            return new Finding.MissingData(
                    NAME, "a PDMP query for this prescription (on file: %s)".formatted(query.on()));
        }
        return query == null ? never() : ofLast(limits.forSignature(query.state()), query, on);
    }

    public Finding forFill(@Nullable PdmpQuery query, LocalDate on) {
        return query == null ? never() : ofLast(limits.forFill(query.state()), query, on);
    }

    private static Finding never() {
        return new Finding.MissingData(NAME, "a PDMP query");
    }

    private static Finding ofLast(int days, PdmpQuery query, LocalDate on) {
        return query.on().isBefore(on.minusDays(days)) || query.on().isAfter(on)
                ? new Finding.MissingData(
                        NAME, "a PDMP query of the last %d days (on file: %s)".formatted(days, query.on()))
                : new Finding.Satisfied(NAME);
    }
}
