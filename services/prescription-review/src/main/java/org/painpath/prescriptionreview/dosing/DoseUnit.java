package org.painpath.prescriptionreview.dosing;

import java.util.Arrays;
import java.util.Optional;

/** Units of a dose or a rate, always of ketamine base. */
public enum DoseUnit {
    MILLIGRAM("mg"),
    MILLIGRAM_PER_KILOGRAM("mg/kg"),
    MILLIGRAM_PER_HOUR("mg/h"),
    MILLIGRAM_PER_KILOGRAM_AND_HOUR("mg/kg/h"),
    MICROGRAM_PER_KILOGRAM_AND_MINUTE("ug/kg/min");

    private final String ucum;

    DoseUnit(String ucum) {
        this.ucum = ucum;
    }

    /** Its UCUM code. */
    public String ucum() {
        return ucum;
    }

    public static Optional<DoseUnit> ofUcum(String code) {
        return Arrays.stream(values()).filter(unit -> unit.ucum.equals(code)).findFirst();
    }
}
