package org.painpath.prescriptionreview.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One laboratory value, in the unit that evaluation normalises to.
 *
 * @param loinc what was measured
 * @param unit UCUM: creatinine and bilirubin mg/dL, albumin g/dL, INR {INR}, ALT and AST U/L; of a
 *     substance or a study 1 for found or abnormal, 0 for not
 */
public record Lab(String loinc, BigDecimal value, String unit, LocalDate observedOn) {

    /** Of a substance: it was found; of a study: it was abnormal. */
    public boolean found() {
        return value.signum() > 0;
    }
}
