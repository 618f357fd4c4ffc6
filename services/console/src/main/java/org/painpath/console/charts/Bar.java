package org.painpath.console.charts;

import java.util.ArrayList;
import java.util.List;

/** A bar of 100 units, made of parts beside each other. */
public record Bar(List<Part> parts) {
    public Bar {
        parts = List.copyOf(parts);
    }

    /**
     * @param kind what the stylesheet knows it by
     * @param x where it begins
     */
    public record Part(String kind, double x, double width) {}

    public static Bar of(String kind, double value, double whole) {
        return stacked(List.of(kind), List.of(value), whole);
    }

    /** @param whole what the full length stands for; a bar of nothing is empty */
    public static Bar stacked(List<String> kinds, List<? extends Number> values, double whole) {
        List<Part> parts = new ArrayList<>();
        double before = 0;
        for (int at = 0; at < kinds.size(); at++) {
            double value = values.get(at).doubleValue();
            if (whole > 0 && value > 0) {
                double x = Scale.tenth(100 * before / whole);
                parts.add(new Part(kinds.get(at), x, Scale.tenth(100 * value / whole)));
            }
            before += value;
        }
        return new Bar(parts);
    }
}
