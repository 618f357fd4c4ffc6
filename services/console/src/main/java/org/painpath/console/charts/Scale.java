package org.painpath.console.charts;

/**
 * From values to places in a picture, rounded to a tenth of a unit.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, above {@code low}
 */
record Scale(double low, double high, double start, double end) {

    /** A scale needs two different ends: where there is but one value it stands in the middle. */
    static Scale of(double low, double high, double start, double end) {
        return high > low ? new Scale(low, high, start, end) : new Scale(low - 1, low + 1, start, end);
    }

    double at(double value) {
        double within = Math.clamp(value, low, high);
        return tenth(start + (within - low) / (high - low) * (end - start));
    }

    static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
