package org.painpath.tracker.clock;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a clock ran so far.
 *
 * @param pauses one after the other; only the last may be open
 */
public record Run(Instant startedAt, List<Pause> pauses) {

    public Run {
        pauses = List.copyOf(pauses);
    }

    public static Run from(Instant startedAt) {
        return new Run(startedAt, List.of());
    }

    /** A clock that stands still already stays as it is. */
    public Run pausedAt(Instant at) {
        return isPaused() ? this : with(new Pause(at, null));
    }

    /** A clock that runs stays as it is. */
    public Run resumedAt(Instant at) {
        return isPaused() ? resumed(at) : this;
    }

    /** Stands still until a moment that is known beforehand. */
    public Run pausedBetween(Instant from, Instant to) {
        return resumedAt(from).with(new Pause(from, to));
    }

    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    /** The pause that is open, or that ends by itself; absent where the clock has gone on since. */
    @Nullable
    Pause lastPause() {
        return pauses.isEmpty() ? null : pauses.getLast();
    }

    private Run resumed(Instant at) {
        Pause open = pauses.getLast();
        Instant to = at.isBefore(open.from()) ? open.from() : at;
        return new Run(startedAt, pauses.subList(0, pauses.size() - 1)).with(new Pause(open.from(), to));
    }

    private Run with(Pause pause) {
        return new Run(
                startedAt, Stream.concat(pauses.stream(), Stream.of(pause)).toList());
    }
}
