package org.painpath.prescriptionreview.pdmp;

import java.util.Map;

/**
 * How old a query may be. No federal rule says; states differ.
 *
 * <p>Source: clinical reference 4.3 [PDMP-ST][PDMP-GEN], numbers [P].
 *
 * @param oldestDays where the state has no number of its own
 * @param states by two-letter code
 */
public record PdmpLimits(int oldestDays, Map<String, Integer> states) {
    public PdmpLimits {
        states = Map.copyOf(states);
    }

    int oldestDays(String state) {
        return states.getOrDefault(state, oldestDays);
    }
}
