package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.UUID;
import org.painpath.prescriptionreview.prescription.Fill;

/**
 * A pharmacist has handed out a fill of the prescription in force; not published. Fields as in {@link Fill}.
 *
 * @param policyVersion version of the numbers that it was allowed under
 */
public record FillDispensed(
        UUID prescriptionId,
        int number,
        int quantity,
        LocalDate on,
        LocalDate coversUntil,
        String pharmacist,
        String policyVersion)
        implements ReviewEvent {

    static FillDispensed of(UUID prescriptionId, Fill fill, String pharmacist, String policyVersion) {
        return new FillDispensed(
                prescriptionId,
                fill.number(),
                fill.quantity(),
                fill.on(),
                fill.coversUntil(),
                pharmacist,
                policyVersion);
    }

    Fill fill() {
        return new Fill(number, quantity, on, coversUntil);
    }
}
