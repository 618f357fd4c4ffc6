package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/** What the clinic watches when it gives a dose into a vein, as far as the reference says so. Source: clinical reference 6.2. */
final class Monitoring {
    private Monitoring() {}

    static void lines(Reckoning reckoning, BigDecimal single) {
        reckoning.line(
                "monitoring",
                "blood pressure, heart rate, SpO2",
                "[SPRAVATO]",
                "before, at about 40 min, then until as before, for at least 2 h",
                single);
    }

    static void ofSeries(Reckoning reckoning, int days, BigDecimal single) {
        lines(reckoning, single);
        if (days > 1) {
            reckoning.line(
                    "liver-monitoring",
                    "series of %d days".formatted(days),
                    "[LFT-CASE][NOPPERS][P]",
                    "liver tests every 1 to 2 days",
                    single);
        }
    }
}
