package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one instrument over the weeks; lower is better in all of them.
 *
 * @param direction between the last two
 * @param bounds where the bands of response lie; absent without a baseline above zero, and for what has no bands
 */
public record Trend(
        Instrument instrument,
        Direction direction,
        List<Point> points,
        @Nullable Bounds bounds) {

    public Trend {
        points = List.copyOf(points);
    }

    /** @param week of the course; 0 is the baseline */
    public record Point(int week, BigDecimal score) {}

    public enum Direction {
        FIRST_SCORE,
        IMPROVING,
        STEADY,
        WORSENING
    }

    /** @param points by week, at least one */
    static Trend of(Instrument instrument, List<Point> points, Optional<Bounds> bounds) {
        return new Trend(instrument, direction(points), points, bounds.orElse(null));
    }

    private static Direction direction(List<Point> points) {
        if (points.size() < 2) {
            return Direction.FIRST_SCORE;
        }
        int change =
                points.getLast().score().compareTo(points.get(points.size() - 2).score());
        if (change == 0) {
            return Direction.STEADY;
        }
        return change < 0 ? Direction.IMPROVING : Direction.WORSENING;
    }
}
