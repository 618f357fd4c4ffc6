package org.painpath.chassis.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States that were folded lately, so that the next event of a referral need not read its whole story again. Each is kept
 * with the hash of the journal row that it ends at: a state that was rolled back, or that another instance has moved on
 * from, does not match the locked head and is read anew.
 */
final class FoldedStates<S> {
    private static final int MOST = 5_000;

    private record Folded<S>(byte[] hash, S state) {}

    private final Cache<UUID, Folded<S>> states =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Nullable
    S at(Head head) {
        var folded = states.getIfPresent(head.referralId());
        return folded != null && Arrays.equals(folded.hash(), head.hash()) ? folded.state() : null;
    }

    void keep(Head head, S state) {
        states.put(head.referralId(), new Folded<>(head.hash(), state));
    }
}
