package org.painpath.prescriptionreview.calculators;

import java.math.BigDecimal;

/** KDIGO category of kidney function by eGFR in mL/min/1.73 m². Source: [KDIGO], clinical reference 3.2. */
public enum GfrCategory {
    G1(90),
    G2(60),
    G3a(45),
    G3b(30),
    G4(15),
    G5(0);

    private final BigDecimal lowest;

    GfrCategory(int lowest) {
        this.lowest = BigDecimal.valueOf(lowest);
    }

    public static GfrCategory of(BigDecimal egfr) {
        for (GfrCategory category : values()) {
            if (egfr.compareTo(category.lowest) >= 0) {
                return category;
            }
        }
        throw new IllegalArgumentException("An eGFR is not negative");
    }

    /** The product stages the reported whole number (policy). */
    public static GfrCategory ofReported(int egfr) {
        return of(BigDecimal.valueOf(egfr));
    }
}
