package org.painpath.evaluation.visit;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; its end is no part of it, so that visits can follow each other. */
public record Span(Instant from, Instant to) {
    public static Span of(Instant from, int minutes) {
        return new Span(from, from.plus(Duration.ofMinutes(minutes)));
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
