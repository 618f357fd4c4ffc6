package org.painpath.simulator.bench;

import java.util.List;

/** Nearest-rank percentiles of measured milliseconds. */
record Percentiles(List<Double> sorted) {
    static Percentiles of(List<Double> milliseconds) {
        return new Percentiles(milliseconds.stream().sorted().toList());
    }

    double at(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
    }

    int count() {
        return sorted.size();
    }
}
