package org.painpath.prescriptionreview.pdmp;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The state's program shows nothing that speaks against a controlled substance; whatever it shows is held for a second physician.
 *
 * <p>Source: clinical reference 2.2 C15 and 6.4 [ASRA-GC].
 */
public final class PdmpShowsNoRedFlag {
    public static final String NAME = "pdmp-shows-no-red-flag";

    private PdmpShowsNoRedFlag() {}

    /** No query shows no flag: that it is missing is another rule's finding. */
    public static Finding examine(@Nullable PdmpQuery query) {
        return query == null || query.redFlags().isEmpty()
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Severity.HOLD,
                        "The PDMP shows %s."
                                .formatted(query.redFlags().stream()
                                        .map(RedFlag::words)
                                        .collect(Collectors.joining(", "))));
    }
}
