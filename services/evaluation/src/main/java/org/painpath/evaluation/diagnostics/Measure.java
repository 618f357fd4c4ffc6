package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;

/** What kind of answer a test has. */
public sealed interface Measure {

    /** A number. */
    record Quantity(LabUnit unit, Limits limits) implements Measure {}

    /**
     * Something is looked for: 1 where it was found, 0 where it was not. Of a study (imaging, ECG, nerve conduction) that is
     * an abnormality, and what it is stays in the report.
     */
    record Finding(Presence answers) implements Measure {}

    default LabUnit unitOfCatalogue() {
        return switch (this) {
            case Quantity quantity -> quantity.unit();
            case Finding _ -> LabUnit.PRESENCE;
        };
    }

    default Limits limitsOfCatalogue() {
        return switch (this) {
            case Quantity quantity -> quantity.limits();
            case Finding _ -> FOUND_OR_NOT;
        };
    }

    Limits FOUND_OR_NOT = Limits.of(
            new Range(BigDecimal.ZERO, BigDecimal.ONE), new Range(BigDecimal.ZERO, BigDecimal.ZERO), Range.ANY);
}
