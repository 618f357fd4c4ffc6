package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * After the last day of the federal flexibility a controlled substance is prescribed to whoever has been examined in person. An
 * examination elsewhere is known to intake alone, which lets nobody through without one; here it is a caution to be acknowledged.
 *
 * <p>Source: [FR-25], clinical reference 4.2; the day is policy.
 */
record ExaminedInPersonWhereTheLawAsks(LocalDate lastDayWithout) implements SafetyRule {
    static final String NAME = "examined-in-person-where-the-law-asks";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return facts.inPersonOn() != null || !on.isAfter(lastDayWithout)
                ? satisfied(NAME)
                : concern(
                        NAME,
                        Severity.CAUTION,
                        "No examination in person at this clinic is known: since %s one elsewhere must be on file.",
                        lastDayWithout.plusDays(1));
    }
}
