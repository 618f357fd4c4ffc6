package org.painpath.chassis.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States that were folded lately, so that the next event of a referral, or the next look at it, need not read its whole story again. Each is kept
 * with the hash of the journal row that it ends at: a state that was rolled back, or that another instance has moved on
 * from, does not match the locked head and is read anew.
 */
final class FoldedStates<S> {
    private static final int MOST = 5_000;

    private record Folded<S>(byte[] hash, Snapshot<S> snapshot) {}

    private final Cache<UUID, Folded<S>> states =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Nullable
    Snapshot<S> at(Head head) {
        var folded = states.getIfPresent(head.referralId());
        return folded != null && Arrays.equals(folded.hash(), head.hash()) ? folded.snapshot() : null;
    }

    /** @param hash of the newest row that the state was folded from */
    void keep(byte[] hash, Snapshot<S> snapshot) {
        states.put(snapshot.referralId(), new Folded<>(hash, snapshot));
    }
}
