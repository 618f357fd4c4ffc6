package org.painpath.prescriptionreview.dosing;

import org.painpath.chassis.rules.Finding;

/** A sentence about a series of infusions. */
sealed interface InfusionRule extends DoseRule
        permits InfusionRateWithinCap,
                InfusionFitsADay,
                SeriesWithinPublishedDays,
                InfusionReachesPublishedTotal,
                ProtocolFitsIndication {

    Finding examine(InfusionSeries series, ProposedDose dose);

    @Override
    default Finding examine(ProposedDose dose) {
        InfusionSeries series = dose.infusion();
        if (series == null) {
            throw new IllegalStateException("a dose of another route has no series");
        }
        return examine(series, dose);
    }
}
