package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * A published series of infusions.
 *
 * @param hoursPerDay h
 * @param days number of infusions, one a day
 * @param indications how the ICD-10-CM codes begin that it was studied in; empty for any
 * @param source key in the clinical reference
 */
public record InfusionProtocol(
        InfusionRate rate, BigDecimal hoursPerDay, int days, List<String> indications, String source) {

    public InfusionProtocol {
        indications = List.copyOf(indications);
    }

    boolean wasStudiedIn(@Nullable Coding indication) {
        return indications.isEmpty()
                || (indication != null && indications.stream().anyMatch(indication.code()::startsWith));
    }
}
