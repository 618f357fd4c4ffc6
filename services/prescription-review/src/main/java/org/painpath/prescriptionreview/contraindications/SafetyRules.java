package org.painpath.prescriptionreview.contraindications;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * The contraindications of clinical reference 2.2 that an evaluation's facts can answer. C01, C02, C05, C07 and C13 to C16 are
 * screened at intake, C04 by evaluation, C17 is an interaction, C18 and C19 belong to a session.
 */
public record SafetyRules(List<SafetyRule> rules) {

    public static SafetyRules under(DosingPolicy policy) {
        var vitals = policy.vitals();
        return new SafetyRules(List.of(
                new AdultsOnly(policy.minimumAgeYears()),
                new WeightIsRecentAndPlausible(policy.body()),
                new HeightIsPlausible(policy.body().shortestCm(), policy.body().tallestCm()),
                new KidneyFunctionIsKnown(policy.organs()),
                new LiverFunctionAllowsKetamine(policy.organs()),
                new LiverEnzymesBelowLimit(policy.organs()),
                new BloodPressureBelowPreDoseLimit(vitals.systolicLimit(), vitals.diastolicLimit()),
                new NoHypertensiveCrisis(vitals.systolicCrisis(), vitals.diastolicCrisis()),
                new NotPregnantOrBreastfeeding(),
                new NoHighSuicideRisk(),
                new MedicationsAreCoded()));
    }

    public List<Finding> examine(ReviewFacts facts, LocalDate on) {
        return rules.stream().map(rule -> rule.examine(facts, on)).toList();
    }
}
