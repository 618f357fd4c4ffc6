package org.painpath.simulator.bench;

import java.util.List;

/** Nearest-rank percentiles of what was measured, in its own unit. */
record Percentiles(List<Double> sorted) {
    static Percentiles of(List<Double> measured) {
        return new Percentiles(measured.stream().sorted().toList());
    }

    /** 0 where nothing was measured. */
    double at(double percent) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
    }

    int count() {
        return sorted.size();
    }
}
