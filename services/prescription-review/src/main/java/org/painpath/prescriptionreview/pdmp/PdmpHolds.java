package org.painpath.prescriptionreview.pdmp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/** What a query says that another physician may override, and that each new query has to be overridden in anew. */
public final class PdmpHolds {
    private static final List<String> NAMES = List.of(PdmpShowsNoRedFlag.NAME, PdmpIsOfThePatientsState.NAME);

    private PdmpHolds() {}

    /** @param livesIn two-letter code of the patient's state; absent where intake was not told */
    public static List<Finding> examine(@Nullable PdmpQuery query, @Nullable String livesIn) {
        return List.of(PdmpShowsNoRedFlag.examine(query), PdmpIsOfThePatientsState.examine(query, livesIn));
    }

    public static boolean isNamed(String rule) {
        return NAMES.contains(rule);
    }
}
