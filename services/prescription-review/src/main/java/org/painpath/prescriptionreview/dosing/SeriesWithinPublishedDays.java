package org.painpath.prescriptionreview.dosing;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A series has at most as many infusions as the longest published one, which had 10.
 *
 * <p>Source: [ASRA-MC], clinical reference 3.1; the two series that harmed livers were repeated after 16 days [NOPPERS].
 */
record SeriesWithinPublishedDays(int daysHighest) implements InfusionRule {
    static final String NAME = "series-within-published-days";

    @Override
    public Finding examine(InfusionSeries series, ProposedDose dose) {
        return DoseRule.holds(
                series.days() <= daysHighest,
                NAME,
                Severity.STOP,
                "%d infusions are more than %d.",
                series.days(),
                daysHighest);
    }
}
