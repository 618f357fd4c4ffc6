package org.painpath.prescriptionreview.contraindications;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * The contraindications of clinical reference 2.2 that an evaluation's facts can answer: C03, C04, C06 to C12, C15, C16, C18, C20
 * and C22. C17 is an interaction, C19 belongs to a session; the history of C01, C02, C05, C07, C13 to C16 and C21 is asked at
 * intake, which lets nobody through with it open, and is no fact that evaluation sends (docs/contraindications.md).
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
                new BloodPressureBelowPreDoseLimit(
                        vitals.systolicLimit(), vitals.diastolicLimit(), vitals.oldestDays()),
                new NoHypertensiveCrisis(vitals.systolicCrisis(), vitals.diastolicCrisis()),
                new NotPregnantOrBreastfeeding(),
                new PregnancyTestIsRecent(policy.hcgOldestDays()),
                new HeartTracingIsNormal(policy.organs().studyOldestDays()),
                new UrineIsClear(policy.organs().labOldestDays()),
                new NoUnexpectedSubstance(policy.organs().labOldestDays()),
                new OxygenSaturationWasEnough(),
                new NoHighSuicideRisk(policy.cssrsOldestDays()),
                new MedicationsAreCoded(),
                new ExaminedInPersonWhereTheLawAsks(policy.withoutExaminationInPersonUntil())));
    }

    public List<Finding> examine(ReviewFacts facts, LocalDate on) {
        return rules.stream().map(rule -> rule.examine(facts, on)).toList();
    }
}
