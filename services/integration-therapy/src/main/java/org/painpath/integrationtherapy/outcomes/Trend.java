package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scores of one instrument over the weeks; lower is better in all of them.
 *
 * @param direction between the last two
 */
public record Trend(Instrument instrument, Direction direction, List<Point> points) {

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
    static Trend of(Instrument instrument, List<Point> points) {
        return new Trend(instrument, direction(points), points);
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
