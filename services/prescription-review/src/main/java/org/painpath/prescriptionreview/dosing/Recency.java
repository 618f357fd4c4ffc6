package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;

/** Whether a measurement may still be used. A day ahead is allowed: the clinic and a laboratory may be in different zones. */
public final class Recency {
    private Recency() {}

    public static boolean within(int days, LocalDate measured, LocalDate on) {
        return !measured.isBefore(on.minusDays(days)) && !measured.isAfter(on.plusDays(1));
    }
}
