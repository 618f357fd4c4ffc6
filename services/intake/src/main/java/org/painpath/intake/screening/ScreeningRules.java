package org.painpath.intake.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which rules there are, in the order in which staff read them. C19 is left out: it is about a session at home. */
final class ScreeningRules {
    /** What evaluation or prescription-review find out themselves before anything is prescribed. */
    static final Set<String> ASKED_LATER = Set.of(
            ConditionHasEvidence.NAME,
            TransaminasesAreLow.NAME,
            OxygenSaturationIsEnough.NAME,
            NoTheophylline.NAME,
            KidneysFilterEnough.NAME);

    private ScreeningRules() {}

    static List<ScreeningRule> of(ScreeningPolicy policy) {
        return Stream.of(gate(policy), safety(policy), circulationAndLiver(policy), history(policy), consents(policy))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ScreeningRule> gate(ScreeningPolicy policy) {
        return List.of(
                new PatientIsAdult(policy.adultAge()),
                new PainLastsOverThreeMonths(policy.chronicPainMonths()),
                new PainIsScored(policy.painBands()),
                new ConditionHasEvidence(),
                new TwoFirstLineTreatmentsTried(
                        policy.firstLine(), policy.firstLineTrials(), policy.trialDoseMustBeKnown()),
                new TelemedicineIsAllowed(policy.telemedicine()));
    }

    private static List<ScreeningRule> safety(ScreeningPolicy policy) {
        return List.of(
                new NoKetamineAllergy(),
                new NoAneurysmAvmOrIntracranialHaemorrhage(),
                new NotPregnantOrBreastfeeding(policy.childBearingFromAge(), policy.childBearingToAge()),
                new PregnancyTestIsRecent(
                        policy.childBearingFromAge(), policy.childBearingToAge(), policy.pregnancyTestMaxAgeDays()),
                new NoPsychosisOrMania(),
                new SuicideRiskIsLow());
    }

    private static List<ScreeningRule> circulationAndLiver(ScreeningPolicy policy) {
        var limit = new BloodPressureWithinLimit(policy.systolicLimit(), policy.diastolicLimit());
        return List.of(
                new HeartIsStable(),
                limit,
                new NoHypertensiveCrisis(policy.systolicCrisis(), policy.diastolicCrisis(), limit),
                new NoSevereLiverDisease(),
                new NoModerateLiverDisease(),
                new TransaminasesAreLow(
                        policy.limits().transaminaseUpperLimit(),
                        policy.limits().transaminaseFactor()));
    }

    private static List<ScreeningRule> history(ScreeningPolicy policy) {
        return List.of(
                new NoRaisedIntracranialPressure(),
                new NoUncontrolledGlaucoma(),
                new NoActiveSubstanceUse(
                        policy.limits().auditFrom(), policy.limits().dast10From()),
                new UrinaryTractIsHealthy(),
                new NoTheophylline(),
                new NoUntreatedSleepApnoea(),
                new OxygenSaturationIsEnough(policy.limits().spo2Least()),
                new NoUncontrolledThyroidPorphyriaOrSeizures(),
                new KidneysFilterEnough(policy.limits().egfrLeast()));
    }

    private static List<ScreeningRule> consents(ScreeningPolicy policy) {
        return policy.consents().stream().<ScreeningRule>map(ConsentGiven::new).toList();
    }
}
