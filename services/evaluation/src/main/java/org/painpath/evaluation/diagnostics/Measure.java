package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;

/** What kind of answer a test has. */
public sealed interface Measure {

    /**
     * A number.
     *
     * @param plausible outside it, a value is a typing or unit mistake {@code [P]}
     */
    record Quantity(LabUnit unit, Range plausible) implements Measure {}

    /**
     * Something is looked for: 1 where it was found, 0 where it was not. Of a study (imaging, ECG, nerve conduction) that is
     * an abnormality, and what it is stays in the report.
     */
    record Finding(Presence answers) implements Measure {}

    static Measure quantity(LabUnit unit, String leastPlausible, String mostPlausible) {
        return new Quantity(unit, Range.of(leastPlausible, mostPlausible));
    }

    default LabUnit unitOfCatalogue() {
        return switch (this) {
            case Quantity quantity -> quantity.unit();
            case Finding _ -> LabUnit.PRESENCE;
        };
    }

    default Range plausible() {
        return switch (this) {
            case Quantity quantity -> quantity.plausible();
            case Finding _ -> FOUND_OR_NOT;
        };
    }

    Range FOUND_OR_NOT = new Range(BigDecimal.ZERO, BigDecimal.ONE);
}
