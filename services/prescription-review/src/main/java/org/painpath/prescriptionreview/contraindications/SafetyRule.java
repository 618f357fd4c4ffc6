package org.painpath.prescriptionreview.contraindications;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** One sentence that must hold before any dose. Every rule is asked; none stops the others. */
public sealed interface SafetyRule
        permits AdultsOnly,
                BloodPressureBelowPreDoseLimit,
                ExaminedInPersonWhereTheLawAsks,
                HeartTracingIsNormal,
                HeightIsPlausible,
                KidneyFunctionIsKnown,
                LiverEnzymesBelowLimit,
                LiverFunctionAllowsKetamine,
                MedicationsAreCoded,
                NoHighSuicideRisk,
                NoHypertensiveCrisis,
                NotPregnantOrBreastfeeding,
                NoUnexpectedSubstance,
                OxygenSaturationWasEnough,
                PregnancyTestIsRecent,
                UrineIsClear,
                WeightIsRecentAndPlausible {

    /** @param on the day of the decision, for the age of measurements */
    Finding examine(ReviewFacts facts, LocalDate on);

    static Finding satisfied(String rule) {
        return new Finding.Satisfied(rule);
    }

    static Finding missing(String rule, String what) {
        return new Finding.MissingData(rule, what);
    }

    static Finding concern(String rule, Severity severity, String words, Object... values) {
        return new Finding.Concern(rule, severity, words.formatted(values));
    }
}
