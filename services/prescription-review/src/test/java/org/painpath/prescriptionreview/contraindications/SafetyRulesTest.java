package org.painpath.prescriptionreview.contraindications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.Pregnancy;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.facts.SuicideRisk;
import org.painpath.prescriptionreview.policy.Policies;

/** Clinical reference 2.2 and 3.3, a row a limit. */
class SafetyRulesTest {
    private static final SafetyRules RULES = SafetyRules.under(Policies.NOVEMBER_2026);

    private static final FindingFact LOW_SATURATION = FindingFact.of(
            new Finding.Concern("oxygen-saturation-is-normal", Severity.HOLD, "Oxygen saturation 92 % is below 94 %."));

    static Stream<Arguments> cases() {
        return Stream.of(
                row(AdultsOnly.NAME, "SATISFIED", p -> p.ageYears = 18),
                row(AdultsOnly.NAME, "STOP", p -> p.ageYears = 17),
                row(AdultsOnly.NAME, "MISSING", p -> p.ageYears = null),
                row(WeightIsRecentAndPlausible.NAME, "SATISFIED", p -> p.weightOn = TODAY.minusDays(30)),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightOn = TODAY.minusDays(31)),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightOn = TODAY.plusDays(2)),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightOn = null),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightKg = null),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightKg = new BigDecimal("29.9")),
                row(WeightIsRecentAndPlausible.NAME, "SATISFIED", p -> p.weightKg = new BigDecimal("30")),
                row(WeightIsRecentAndPlausible.NAME, "SATISFIED", p -> p.weightKg = new BigDecimal("300")),
                row(WeightIsRecentAndPlausible.NAME, "MISSING", p -> p.weightKg = new BigDecimal("300.1")),
                row(HeightIsPlausible.NAME, "MISSING", p -> p.heightCm = new BigDecimal("1.68")),
                row(HeightIsPlausible.NAME, "MISSING", p -> p.heightCm = null),
                row(HeightIsPlausible.NAME, "SATISFIED", p -> p.heightCm = new BigDecimal("100")),
                row(HeightIsPlausible.NAME, "MISSING", p -> p.heightCm = new BigDecimal("99.9")),
                row(HeightIsPlausible.NAME, "SATISFIED", p -> p.heightCm = new BigDecimal("250")),
                row(HeightIsPlausible.NAME, "MISSING", p -> p.heightCm = new BigDecimal("250.1")),
                row(KidneyFunctionIsKnown.NAME, "SATISFIED", p -> p.creatinine("0.1")),
                row(KidneyFunctionIsKnown.NAME, "CAUTION", p -> p.creatinine("25")),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.creatinine("25.1")),
                row(KidneyFunctionIsKnown.NAME, "SATISFIED", p -> p.measured(LabTest.CREATININE, 90)),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.measured(LabTest.CREATININE, 91)),
                row(LiverEnzymesBelowLimit.NAME, "SATISFIED", p -> p.measured(LabTest.ALT, 90)),
                row(LiverEnzymesBelowLimit.NAME, "INFO", p -> p.measured(LabTest.ALT, 91)),
                row(KidneyFunctionIsKnown.NAME, "SATISFIED", p -> p.creatinine("1.9")),
                row(KidneyFunctionIsKnown.NAME, "CAUTION", p -> p.creatinine("2.6")),
                row(KidneyFunctionIsKnown.NAME, "CAUTION", p -> p.creatinine("9")),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.creatinine("70.7")),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.creatinine("0.05")),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.without(LabTest.CREATININE)),
                row(
                        KidneyFunctionIsKnown.NAME,
                        "MISSING",
                        p -> p.without(LabTest.CREATININE).labs.add(Patients.lab(LabTest.CREATININE, "1", "umol/L"))),
                row(KidneyFunctionIsKnown.NAME, "MISSING", p -> p.sex = Sex.UNKNOWN),
                row(LiverEnzymesBelowLimit.NAME, "SATISFIED", _ -> {}),
                row(LiverEnzymesBelowLimit.NAME, "INFO", p -> p.without(LabTest.ALT)),
                row(
                        LiverEnzymesBelowLimit.NAME,
                        "HOLD",
                        p -> p.without(LabTest.ALT).labs.add(Patients.lab(LabTest.ALT, "121", "U/L"))),
                row(
                        LiverEnzymesBelowLimit.NAME,
                        "SATISFIED",
                        p -> p.without(LabTest.AST).labs.add(Patients.lab(LabTest.AST, "120", "U/L"))),
                row(LiverFunctionAllowsKetamine.NAME, "SATISFIED", _ -> {}),
                row(LiverFunctionAllowsKetamine.NAME, "MISSING", p -> p.liverDisease = true),
                row(BloodPressureBelowPreDoseLimit.NAME, "SATISFIED", p -> p.pressure(140, 90)),
                row(BloodPressureBelowPreDoseLimit.NAME, "HOLD", p -> p.pressure(141, 80)),
                row(BloodPressureBelowPreDoseLimit.NAME, "HOLD", p -> p.pressure(120, 91)),
                row(BloodPressureBelowPreDoseLimit.NAME, "MISSING", p -> p.systolic = null),
                row(BloodPressureBelowPreDoseLimit.NAME, "SATISFIED", p -> p.pressureOn = TODAY.minusDays(30)),
                row(BloodPressureBelowPreDoseLimit.NAME, "MISSING", p -> p.pressureOn = TODAY.minusDays(31)),
                row(BloodPressureBelowPreDoseLimit.NAME, "MISSING", p -> p.pressureOn = null),
                row(ExaminedInPersonWhereTheLawAsks.NAME, "SATISFIED", p -> p.inPersonOn = null),
                row(NoHypertensiveCrisis.NAME, "SATISFIED", p -> p.pressure(179, 109)),
                row(NoHypertensiveCrisis.NAME, "STOP", p -> p.pressure(180, 80)),
                row(NoHypertensiveCrisis.NAME, "STOP", p -> p.pressure(120, 110)),
                row(NoHypertensiveCrisis.NAME, "MISSING", p -> p.diastolic = null),
                row(NotPregnantOrBreastfeeding.NAME, "STOP", p -> p.pregnancy = Pregnancy.PREGNANT),
                row(NotPregnantOrBreastfeeding.NAME, "STOP", p -> p.pregnancy = Pregnancy.BREASTFEEDING),
                row(NotPregnantOrBreastfeeding.NAME, "SATISFIED", p -> p.pregnancy = Pregnancy.NOT_PREGNANT),
                row(NotPregnantOrBreastfeeding.NAME, "MISSING", p -> p.pregnancy = null),
                row(NotPregnantOrBreastfeeding.NAME, "STOP", p -> p.with(LabTest.HCG_URINE, 1, TODAY)),
                row(NotPregnantOrBreastfeeding.NAME, "STOP", p -> p.with(LabTest.HCG_SERUM, 1, TODAY.minusDays(9))),
                row(NotPregnantOrBreastfeeding.NAME, "SATISFIED", p -> p.with(LabTest.HCG_URINE, 0, TODAY)),
                row(PregnancyTestIsRecent.NAME, "SATISFIED", _ -> {}),
                row(PregnancyTestIsRecent.NAME, "SATISFIED", p -> p.pregnancy = Pregnancy.BREASTFEEDING),
                row(PregnancyTestIsRecent.NAME, "MISSING", p -> p.pregnancy = null),
                row(PregnancyTestIsRecent.NAME, "HOLD", p -> p.pregnancy = Pregnancy.NOT_PREGNANT),
                row(
                        PregnancyTestIsRecent.NAME,
                        "SATISFIED",
                        p -> p.with(LabTest.HCG_SERUM, 0, TODAY.minusDays(7)).pregnancy = Pregnancy.NOT_PREGNANT),
                row(
                        PregnancyTestIsRecent.NAME,
                        "HOLD",
                        p -> p.with(LabTest.HCG_URINE, 0, TODAY.minusDays(8)).pregnancy = Pregnancy.NOT_PREGNANT),
                row(HeartTracingIsNormal.NAME, "INFO", _ -> {}),
                row(HeartTracingIsNormal.NAME, "SATISFIED", p -> p.with(LabTest.ECG, 0, TODAY.minusDays(365))),
                row(HeartTracingIsNormal.NAME, "INFO", p -> p.with(LabTest.ECG, 0, TODAY.minusDays(366))),
                row(HeartTracingIsNormal.NAME, "HOLD", p -> p.with(LabTest.ECG, 1, TODAY.minusDays(400))),
                row(UrineIsClear.NAME, "INFO", _ -> {}),
                row(UrineIsClear.NAME, "SATISFIED", p -> p.with(LabTest.URINALYSIS, 0, TODAY.minusDays(90))),
                row(UrineIsClear.NAME, "INFO", p -> p.with(LabTest.URINALYSIS, 0, TODAY.minusDays(91))),
                row(UrineIsClear.NAME, "HOLD", p -> p.with(LabTest.URINALYSIS, 1, TODAY.minusDays(91))),
                row(NoUnexpectedSubstance.NAME, "INFO", _ -> {}),
                row(NoUnexpectedSubstance.NAME, "SATISFIED", p -> p.with(LabTest.URINE_COCAINE, 0, TODAY)),
                row(NoUnexpectedSubstance.NAME, "STOP", p -> p.with(LabTest.URINE_COCAINE, 1, TODAY.minusDays(90))),
                row(NoUnexpectedSubstance.NAME, "HOLD", p -> p.with(LabTest.URINE_COCAINE, 1, TODAY.minusDays(91))),
                row(NoUnexpectedSubstance.NAME, "STOP", p -> p.with(LabTest.URINE_OPIATES, 1, TODAY)),
                row(NoUnexpectedSubstance.NAME, "STOP", p -> p.with(LabTest.URINE_BENZODIAZEPINES, 1, TODAY)),
                row(
                        NoUnexpectedSubstance.NAME,
                        "SATISFIED",
                        p -> p.with(LabTest.URINE_OPIATES, 1, TODAY).taking(Patients.rxnorm("7804", "oxycodone"))),
                row(
                        NoUnexpectedSubstance.NAME,
                        "STOP",
                        p -> p.with(LabTest.URINE_BENZODIAZEPINES, 1, TODAY)
                                .taking(Patients.rxnorm("7804", "oxycodone"))),
                row(
                        NoUnexpectedSubstance.NAME,
                        "SATISFIED",
                        p -> p.with(LabTest.URINE_COCAINE, 1, TODAY.minusDays(1))
                                .with(LabTest.URINE_COCAINE, 0, TODAY)),
                row(OxygenSaturationWasEnough.NAME, "SATISFIED", _ -> {}),
                row(OxygenSaturationWasEnough.NAME, "MISSING", p -> p.evaluationConcerns = null),
                row(OxygenSaturationWasEnough.NAME, "HOLD", p -> p.evaluationConcerns = List.of(LOW_SATURATION)),
                row(NoHighSuicideRisk.NAME, "STOP", p -> p.cssrs = SuicideRisk.HIGH),
                row(NoHighSuicideRisk.NAME, "HOLD", p -> p.cssrs = SuicideRisk.MODERATE),
                row(NoHighSuicideRisk.NAME, "INFO", p -> p.cssrs = SuicideRisk.LOW),
                row(NoHighSuicideRisk.NAME, "MISSING", p -> p.cssrs = null),
                row(NoHighSuicideRisk.NAME, "SATISFIED", p -> p.cssrsOn = TODAY.minusDays(14)),
                row(NoHighSuicideRisk.NAME, "MISSING", p -> p.cssrsOn = TODAY.minusDays(15)),
                row(NoHighSuicideRisk.NAME, "MISSING", p -> p.cssrsOn = null),
                row(NoHighSuicideRisk.NAME, "STOP", p -> {
                    p.cssrs = SuicideRisk.HIGH;
                    p.cssrsOn = TODAY.minusDays(90);
                }),
                row(MedicationsAreCoded.NAME, "MISSING", p -> p.medicationsUnknown = true),
                row(MedicationsAreCoded.NAME, "MISSING", p -> p.uncodedMedications = 1));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void answersAtEachLimit(String rule, String answer, Consumer<Patients> change) {
        var patient = Patients.ordinary();
        change.accept(patient);
        assertThat(answerOf(rule, patient.facts())).isEqualTo(answer);
    }

    @Test
    void childPughDecidesAboutTheLiver() {
        var classA = Patients.withLiver("1.2", "3.8", "1.1", Ascites.NONE, Encephalopathy.NONE);
        assertThat(answerOf(LiverFunctionAllowsKetamine.NAME, classA.facts())).isEqualTo("SATISFIED");
        assertThat(answerOf(
                        LiverFunctionAllowsKetamine.NAME, Patients.childPughB().facts()))
                .isEqualTo("HOLD");
        assertThat(answerOf(
                        LiverFunctionAllowsKetamine.NAME, Patients.childPughC().facts()))
                .isEqualTo("STOP");
    }

    @Test
    void anOldInputIsNoChildPugh() {
        assertThat(answerOf(
                        LiverFunctionAllowsKetamine.NAME,
                        Patients.childPughC().measured(LabTest.INR, 90).facts()))
                .isEqualTo("STOP");
        assertThat(answerOf(
                        LiverFunctionAllowsKetamine.NAME,
                        Patients.childPughC().measured(LabTest.INR, 91).facts()))
                .isEqualTo("MISSING");
    }

    @Test
    void oneMissingInputOfFiveIsNoChildPugh() {
        for (LabTest test : new LabTest[] {LabTest.BILIRUBIN, LabTest.ALBUMIN, LabTest.INR}) {
            assertThat(finding(
                            LiverFunctionAllowsKetamine.NAME,
                            Patients.childPughC().without(test).facts()))
                    .isEqualTo(new Finding.MissingData(LiverFunctionAllowsKetamine.NAME, test.words()));
        }
        var unexamined = Patients.childPughC();
        unexamined.ascites = null;
        unexamined.encephalopathy = null;
        assertThat(finding(LiverFunctionAllowsKetamine.NAME, unexamined.facts()))
                .isEqualTo(new Finding.MissingData(LiverFunctionAllowsKetamine.NAME, "ascites, encephalopathy"));
    }

    @Test
    void knowledgeOfNothingSatisfiesNoRuleThatNeedsAFact() {
        var satisfied = RULES.examine(ReviewFacts.NONE, TODAY).stream()
                .filter(Finding.Satisfied.class::isInstance)
                .map(Finding::rule);
        assertThat(satisfied)
                .containsExactlyInAnyOrder(
                        LiverFunctionAllowsKetamine.NAME,
                        MedicationsAreCoded.NAME,
                        ExaminedInPersonWhereTheLawAsks.NAME);
    }

    private static Arguments row(String rule, String answer, Consumer<Patients> change) {
        return Arguments.of(rule, answer, change);
    }

    private static Finding finding(String rule, ReviewFacts facts) {
        return RULES.examine(facts, TODAY).stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String answerOf(String rule, ReviewFacts facts) {
        var fact = FindingFact.of(finding(rule, facts));
        return switch (fact.outcome()) {
            case SATISFIED -> "SATISFIED";
            case MISSING_DATA -> "MISSING";
            case CONCERN -> String.valueOf(fact.severity());
        };
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {"2026-12-31, never, SATISFIED", "2027-01-01, never, CAUTION", "2027-01-01, 2025-03-02, SATISFIED"})
    void afterTheLastDayOfTheFlexibilityAnExaminationInPersonIsAskedFor(LocalDate on, LocalDate seen, String expected) {
        var patient = Patients.ordinary();
        patient.inPersonOn = seen;
        var finding = new ExaminedInPersonWhereTheLawAsks(LocalDate.of(2026, 12, 31)).examine(patient.facts(), on);
        assertThat(
                        finding instanceof Finding.Concern concern
                                ? concern.severity().name()
                                : "SATISFIED")
                .isEqualTo(expected);
    }
}
