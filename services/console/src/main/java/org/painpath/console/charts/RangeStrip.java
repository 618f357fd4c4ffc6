package org.painpath.console.charts;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one test on a line of 100 units, with the part of it that is usual.
 *
 * @param earlier the values before the latest, oldest first
 */
public record RangeStrip(double usualX, double usualWidth, List<Double> earlier, double latest) {
    private static final double MARGIN = 0.15;

    public RangeStrip {
        earlier = List.copyOf(earlier);
    }

    /**
     * @param values oldest first, at least one
     * @param low lower end of the usual range; absent where everything below the upper end is usual
     * @param high upper end; absent where everything above the lower end is usual
     */
    public static RangeStrip of(List<Double> values, @Nullable Double low, @Nullable Double high) {
        double smallest = values.stream().mapToDouble(it -> it).min().orElse(0);
        double largest = values.stream().mapToDouble(it -> it).max().orElse(0);
        double from = low == null ? Math.min(0, smallest) : Math.min(low, smallest);
        double to = DoubleStream.of(largest, high == null ? from : high, low == null ? from : low)
                .max()
                .orElse(largest);
        double margin = (to - from) * MARGIN;
        Scale x = Scale.of(from - margin, to + margin, 0, 100);
        double usualFrom = low == null ? 0 : x.at(low);
        double usualTo = high == null ? 100 : x.at(high);
        return new RangeStrip(
                usualFrom,
                Scale.tenth(usualTo - usualFrom),
                values.subList(0, values.size() - 1).stream().map(x::at).toList(),
                x.at(values.getLast()));
    }
}
