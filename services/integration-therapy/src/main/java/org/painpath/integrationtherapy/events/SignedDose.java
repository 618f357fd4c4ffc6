package org.painpath.integrationtherapy.events;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.Dosing;
import org.painpath.integrationtherapy.course.Infusion;
import org.painpath.integrationtherapy.course.Route;
import org.painpath.integrationtherapy.course.Taper;

/** What this service reads of prescription-signed and dose-changed; one of a route that it does not know is parked. */
record SignedDose(
        UUID prescriptionId,
        BigDecimal singleDoseMg,
        int timesPerDay,
        Route route,
        @Nullable Infusion infusion,
        @Nullable Taper taper) {

    Dosing dosing() {
        return new Dosing(prescriptionId, singleDoseMg, timesPerDay, route, infusion, taper);
    }
}
