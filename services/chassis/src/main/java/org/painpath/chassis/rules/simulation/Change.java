package org.painpath.chassis.rules.simulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of which another policy would have said something else.
 *
 * @param decided what a person decided; absent where the rules alone have spoken
 * @param policyVersion under which it was made
 * @param why the rules that say otherwise where it matters
 */
public record Change(
        UUID referralId,
        long sequence,
        Instant at,
        @Nullable String decided,
        String policyVersion,
        Verdict before,
        Verdict after,
        List<Why> why) {

    /** @param words what the rule says under the other policy; empty when satisfied or not asked */
    public record Why(String rule, Stand before, Stand after, String words) {}
}
