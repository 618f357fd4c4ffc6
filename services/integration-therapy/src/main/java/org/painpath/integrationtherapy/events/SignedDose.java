package org.painpath.integrationtherapy.events;

import java.math.BigDecimal;
import java.util.UUID;
import org.painpath.integrationtherapy.course.Dosing;

/** What this service reads of prescription-signed and dose-changed. */
record SignedDose(UUID prescriptionId, BigDecimal singleDoseMg, int timesPerDay) {

    Dosing dosing() {
        return new Dosing(prescriptionId, singleDoseMg, timesPerDay);
    }
}
