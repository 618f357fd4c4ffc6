package org.painpath.prescriptionreview.prescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;

/**
 * A signed prescription of ketamine, Schedule III.
 *
 * @param singleDoseMg mg of base; of an infusion, what one of them gives
 * @param infusion of an infusion
 * @param quantity single doses or infusions in one fill
 * @param daysSupply days that one fill lasts
 * @param refills 0 to 5
 * @param expiresOn last day on which it may be filled
 * @param fills what has been handed out, in order
 */
public record Prescription(
        UUID prescriptionId,
        String prescriber,
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable InfusionSeries infusion,
        int quantity,
        int daysSupply,
        int refills,
        LocalDate issuedOn,
        LocalDate expiresOn,
        List<Fill> fills) {

    public Prescription {
        fills = List.copyOf(fills);
    }

    public Prescription with(Fill fill) {
        return new Prescription(
                prescriptionId,
                prescriber,
                route,
                singleDoseMg,
                timesPerDay,
                infusion,
                quantity,
                daysSupply,
                refills,
                issuedOn,
                expiresOn,
                Stream.concat(fills.stream(), Stream.of(fill)).toList());
    }
}
