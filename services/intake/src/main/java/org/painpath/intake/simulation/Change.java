package org.painpath.intake.simulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision that another policy would not have made so.
 *
 * @param policyVersion under which it was made
 * @param why the rules that say otherwise where it matters
 */
public record Change(
        UUID referralId,
        long sequence,
        Instant at,
        String policyVersion,
        Verdict before,
        Verdict after,
        List<Why> why) {

    /** @param words what the rule says under the other policy; empty when satisfied or not asked */
    public record Why(String rule, Stand before, Stand after, String words) {}
}
