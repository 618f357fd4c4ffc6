package org.painpath.prescriptionreview.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.prescription.Prescription;

/**
 * A prescriber has signed a prescription that takes the place of the one in force. Fields as in {@link Prescription}.
 *
 * @param previousPrescriptionId the prescription that it replaces
 * @param shown digest of what the prescriber saw and signed; absent in rows from before it was kept
 * @param taper of a dose that comes down step by step; the single dose is that of its first step
 */
public record DoseChanged(
        UUID prescriptionId,
        UUID previousPrescriptionId,
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
        String policyVersion,
        @Nullable String shown,
        @Nullable Taper taper)
        implements ReviewEvent {

    static DoseChanged of(Prescription signed, UUID previous, String policyVersion, String shown) {
        return new DoseChanged(
                signed.prescriptionId(),
                previous,
                signed.prescriber(),
                signed.route(),
                signed.singleDoseMg(),
                signed.timesPerDay(),
                signed.infusion(),
                signed.quantity(),
                signed.daysSupply(),
                signed.refills(),
                signed.issuedOn(),
                signed.expiresOn(),
                policyVersion,
                shown,
                signed.taper());
    }

    Prescription prescription() {
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
                List.of(),
                0,
                taper,
                null,
                null);
    }
}
