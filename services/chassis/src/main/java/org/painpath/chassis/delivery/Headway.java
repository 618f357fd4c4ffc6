package org.painpath.chassis.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come on one topic, told by the time: all that was on it then has been taken in. Where the reader falls behind
 * that time stands still, however new the last thing is that it has read.
 */
final class Headway {
    private static final int LOOKS = 256;

    private final Deque<Look> ahead = new ArrayDeque<>();
    private @Nullable Instant until;

    /** @param ends by partition, the offset of the next record then */
    private record Look(Instant at, Map<Integer, Long> ends) {
        boolean isReached(Map<Integer, Long> positions) {
            return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    /**
     * @param ends by partition, the offset of the next record that will be written
     * @param positions by partition, the offset of the next record that will be read; what is absent has not been begun
     */
    synchronized void look(Instant at, Map<Integer, Long> ends, Map<Integer, Long> positions) {
        if (ahead.size() < LOOKS) {
            ahead.add(new Look(at, Map.copyOf(ends)));
        }
        while (!ahead.isEmpty() && ahead.element().isReached(positions)) {
            until = ahead.remove().at();
        }
    }

    /** Empty before a look has been reached. */
    synchronized Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
