package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/**
 * What the signed prescription says.
 *
 * @param singleDoseMg mg of ketamine base by mouth, above zero
 * @param timesPerDay doses a day, at least one
 */
public record Dosing(UUID prescriptionId, BigDecimal singleDoseMg, int timesPerDay) {
    public Dosing {
        Objects.requireNonNull(prescriptionId, "prescriptionId");
        Objects.requireNonNull(singleDoseMg, "singleDoseMg");
        if (singleDoseMg.signum() <= 0 || timesPerDay < 1) {
            throw new IllegalArgumentException("a signed dose is above zero and taken at least once a day");
        }
    }
}
