package org.painpath.console.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values one after the other as a small line of 100 by 20 units; nothing is drawn of fewer than two. */
public record Trendline(String points) {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 20;

    public static Trendline of(List<Double> values) {
        if (values.size() < 2) {
            return new Trendline("");
        }
        double highest = values.stream().mapToDouble(it -> it).max().orElse(0);
        Scale x = Scale.of(0, values.size() - 1.0, 1, WIDTH - 1);
        Scale y = Scale.of(0, highest, HEIGHT - 1, 1);
        return new Trendline(IntStream.range(0, values.size())
                .mapToObj(at -> x.at(at) + "," + y.at(values.get(at)))
                .collect(Collectors.joining(" ")));
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }
}
