package org.painpath.local.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events by referral and published sequence; a whole journal of them fits in little memory. */
final class Sequences {
    private final Map<UUID, BitSet> byReferral = new HashMap<>();

    void add(UUID referral, int sequence) {
        byReferral.computeIfAbsent(referral, _ -> new BitSet(8)).set(sequence);
    }

    void remove(UUID referral, int sequence) {
        var sequences = byReferral.get(referral);
        if (sequences != null) {
            sequences.clear(sequence);
            if (sequences.isEmpty()) {
                byReferral.remove(referral);
            }
        }
    }

    boolean isEmpty() {
        return byReferral.isEmpty();
    }

    /** As runs without a hole, in the order in which PostgreSQL sorts referrals. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        byReferral.entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().toString().compareTo(other.getKey().toString()))
                .forEach(entry -> addRuns(stretches, entry.getKey(), entry.getValue()));
        return stretches;
    }

    private static void addRuns(List<Stretch> stretches, UUID referral, BitSet sequences) {
        for (int first = sequences.nextSetBit(0); first >= 0; ) {
            int end = sequences.nextClearBit(first);
            stretches.add(new Stretch(referral, first, end - 1L));
            first = sequences.nextSetBit(end);
        }
    }
}
