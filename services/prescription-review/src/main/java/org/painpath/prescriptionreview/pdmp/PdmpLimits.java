package org.painpath.prescriptionreview.pdmp;

import java.util.Map;

/**
 * How old a query may be. No federal rule says; states differ.
 *
 * <p>Source: clinical reference 4.3 [PDMP-ST][PDMP-GEN], numbers [P].
 *
 * @param oldestDays for a fill, where the state has no number of its own
 * @param signatureOldestDays for a signature, where the state asks for no more
 * @param states by two-letter code
 */
public record PdmpLimits(int oldestDays, int signatureOldestDays, Map<String, Integer> states) {
    public PdmpLimits {
        states = Map.copyOf(states);
    }

    int forFill(String state) {
        return states.getOrDefault(state, oldestDays);
    }

    int forSignature(String state) {
        return Math.min(forFill(state), signatureOldestDays);
    }
}
