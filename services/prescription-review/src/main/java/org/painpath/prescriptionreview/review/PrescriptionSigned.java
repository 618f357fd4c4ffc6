package org.painpath.prescriptionreview.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.prescription.Prescription;

/** A prescriber has signed the first prescription. Fields as in {@link Prescription}. */
public record PrescriptionSigned(
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
        String policyVersion)
        implements ReviewEvent {

    static PrescriptionSigned of(Prescription signed, String policyVersion) {
        return new PrescriptionSigned(
                signed.prescriptionId(),
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
                policyVersion);
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
                List.of());
    }
}
