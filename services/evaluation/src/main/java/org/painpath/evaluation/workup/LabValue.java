package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.painpath.evaluation.diagnostics.Result;

/** A final result as {@link EvaluationCompleted} carries it; unit of the catalogue, UCUM. */
public record LabValue(String loinc, BigDecimal value, String unit, LocalDate observedOn) {
    static LabValue of(Result result) {
        return new LabValue(result.loinc(), result.value(), result.unit(), result.observedOn());
    }
}
