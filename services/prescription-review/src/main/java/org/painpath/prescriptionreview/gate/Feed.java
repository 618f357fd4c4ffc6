package org.painpath.prescriptionreview.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one service's events reach us.
 *
 * @param source as in {@code evaluation}
 * @param takenInUntil all that it had sent by then has come through, by its signs of life; absent where none has
 * @param parked whether an event about this referral waits for a person
 */
public record Feed(String source, @Nullable Instant takenInUntil, boolean parked) {

    /** What may have happened and not have reached us keeps everything waiting; empty while the feed is current. */
    Optional<Awaited> awaited(Instant now, Duration latest) {
        if (parked) {
            return Optional.of(awaited("An event of %s about this referral waits for a person.".formatted(source)));
        }
        if (takenInUntil == null) {
            return Optional.of(awaited("Nothing has come from %s yet.".formatted(source)));
        }
        if (takenInUntil.isAfter(now.plus(latest))) {
            return Optional.of(
                    awaited("The clock of %s is ahead, so that nobody knows how late it is.".formatted(source)));
        }
        return takenInUntil.isBefore(now.minus(latest))
                ? Optional.of(awaited(
                        "What %s tells comes late: nothing for more than %d s.".formatted(source, latest.toSeconds())))
                : Optional.empty();
    }

    private Awaited awaited(String why) {
        return new Awaited("feed-" + source, takenInUntil == null ? null : takenInUntil.toString(), why);
    }
}
