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
        return query != null && query.spent()
                ? new Finding.MissingData(
                        NAME, "a PDMP query for this prescription (on file: %s)".formatted(query.on()))
                : forFill(query, on);
    }

    public Finding forFill(@Nullable PdmpQuery query, LocalDate on) {
        if (query == null) {
            return new Finding.MissingData(NAME, "a PDMP query");
        }
        int days = limits.oldestDays(query.state());
        return query.on().isBefore(on.minusDays(days)) || query.on().isAfter(on)
                ? new Finding.MissingData(
                        NAME, "a PDMP query of the last %d days (on file: %s)".formatted(days, query.on()))
                : new Finding.Satisfied(NAME);
    }
}
