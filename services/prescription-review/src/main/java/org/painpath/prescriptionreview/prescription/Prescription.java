package org.painpath.prescriptionreview.prescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.painpath.prescriptionreview.dosing.Route;

/**
 * A signed prescription of compounded oral ketamine, Schedule III.
 *
 * @param singleDoseMg mg of base
 * @param quantity single doses in one fill
 * @param daysSupply days that one fill lasts
 * @param refills 0 to 5
 * @param expiresOn last day on which it may be filled
 */
public record Prescription(
        UUID prescriptionId,
        String prescriber,
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        int quantity,
        int daysSupply,
        int refills,
        LocalDate issuedOn,
        LocalDate expiresOn) {}
