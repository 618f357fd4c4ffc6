package org.painpath.prescriptionreview.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One laboratory value, in the unit that evaluation normalises to.
 *
 * @param loinc what was measured
 * @param unit UCUM: creatinine and bilirubin mg/dL, albumin g/dL, INR {INR}, ALT and AST U/L
 */
public record Lab(String loinc, BigDecimal value, String unit, LocalDate observedOn) {}
