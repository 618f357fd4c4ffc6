package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/** Each rule at its bounds: what changes from facts about which everything is satisfied, and what the rule says then. */
class ScreeningRulesTest {

    /** The day of the C-SSRS in {@link Facts#complete()}. */
    private static final LocalDate SCREENED = Facts.TODAY.minusDays(2);

    private static final Screening SCREENING = Screening.under(Policies.NOVEMBER_2026);

    @ParameterizedTest(name = "{0}: {1} gives {3}")
    @MethodSource({"gate", "contraindications", "pregnancy", "bloodPressure", "history", "firstValues", "consents"})
    void theRuleSays(String rule, String when, UnaryOperator<ScreeningFactsDraft> change, String expected) {
        var facts = change.apply(Facts.complete()).facts();
        assertThat(said(rule, facts)).isEqualTo(expected);
    }

    static Stream<Arguments> gate() {
        return Stream.of(
                row("patient-is-adult", "17 years", it -> it.ageYears(17), "STOP"),
                row("patient-is-adult", "18 years", it -> it.ageYears(18), "SATISFIED"),
                row("patient-is-adult", "age unknown", it -> it.ageYears(null), "MISSING_DATA"),
                row(
                        "pain-lasts-over-three-months",
                        "onset three months ago",
                        it -> it.painOnset(TODAY.minusMonths(3)),
                        "SATISFIED"),
                row(
                        "pain-lasts-over-three-months",
                        "a day less",
                        it -> it.painOnset(TODAY.minusMonths(3).plusDays(1)),
                        "STOP"),
                row(
                        "pain-lasts-over-three-months",
                        "recent but recurrent",
                        it -> it.painOnset(TODAY.minusDays(5)).recurrentOverThreeMonths(true),
                        "SATISFIED"),
                row(
                        "pain-lasts-over-three-months",
                        "recurrent, onset unknown",
                        it -> it.painOnset(null).recurrentOverThreeMonths(true),
                        "SATISFIED"),
                row("pain-lasts-over-three-months", "nothing known", it -> it.painOnset(null), "MISSING_DATA"),
                row(
                        "pain-lasts-over-three-months",
                        "not recurrent, onset unknown",
                        it -> it.painOnset(null).recurrentOverThreeMonths(false),
                        "MISSING_DATA"),
                row("pain-is-scored", "NRS 4", it -> it.nrs(4), "INFO"),
                row("pain-is-scored", "NRS 5", it -> it.nrs(5), "SATISFIED"),
                row(
                        "pain-is-scored",
                        "PEG 6.67 alone",
                        it -> it.nrs(null).pegScore(new BigDecimal("6.67")),
                        "SATISFIED"),
                row("pain-is-scored", "PEG 3 alone", it -> it.nrs(null).pegScore(new BigDecimal("3.00")), "INFO"),
                row("pain-is-scored", "no score", it -> it.nrs(null), "MISSING_DATA"),
                trials("none told", "MISSING_DATA"),
                trials("one failed", "HOLD", tried(DrugClass.SNRI, 8, false)),
                trials("two of one class", "HOLD", tried(DrugClass.SNRI, 8, false), tried(DrugClass.SNRI, 9, false)),
                trials("second too short", "HOLD", tried(DrugClass.SNRI, 8, false), tried(DrugClass.TCA, 5, false)),
                trials("second helped", "HOLD", tried(DrugClass.SNRI, 8, false), tried(DrugClass.TCA, 8, true)),
                trials(
                        "second is no first line",
                        "HOLD",
                        tried(DrugClass.SNRI, 8, false),
                        tried(DrugClass.OPIOID, 80, false)),
                trials(
                        "second of unknown length",
                        "MISSING_DATA",
                        tried(DrugClass.SNRI, 8, false),
                        tried(DrugClass.TCA, null, false)),
                trials(
                        "second of unknown effect",
                        "MISSING_DATA",
                        tried(DrugClass.SNRI, 8, false),
                        tried(DrugClass.TCA, 6, null)),
                trials("second of too low a dose", "HOLD", tried(DrugClass.SNRI, 8, false), dosed(DrugClass.TCA, 8, 1)),
                trials(
                        "second two weeks at most",
                        "SATISFIED",
                        tried(DrugClass.SNRI, 8, false),
                        dosed(DrugClass.TCA, 8, 2)),
                trials("both six weeks", "SATISFIED", tried(DrugClass.SNRI, 6, false), tried(DrugClass.TCA, 6, false)));
    }

    static Stream<Arguments> contraindications() {
        return Stream.of(
                row("no-ketamine-allergy", "C01 allergy", it -> it.ketamineAllergy(true), "STOP"),
                row("no-ketamine-allergy", "unknown", it -> it.ketamineAllergy(null), "MISSING_DATA"),
                row("no-aneurysm-avm-or-intracranial-haemorrhage", "C02 AVM", it -> it.aneurysmAvmOrIch(true), "STOP"),
                row(
                        "no-aneurysm-avm-or-intracranial-haemorrhage",
                        "unknown",
                        it -> it.aneurysmAvmOrIch(null),
                        "MISSING_DATA"),
                row("no-psychosis-or-mania", "C05 active", it -> it.psychosisOrMania(PsychosisOrMania.ACTIVE), "STOP"),
                row(
                        "no-psychosis-or-mania",
                        "C05 history",
                        it -> it.psychosisOrMania(PsychosisOrMania.HISTORY),
                        "HOLD"),
                row("no-psychosis-or-mania", "unknown", it -> it.psychosisOrMania(null), "MISSING_DATA"),
                row("suicide-risk-is-low", "C06 high", it -> it.cssrs(SuicideRisk.HIGH), "STOP"),
                row("suicide-risk-is-low", "C06 moderate", it -> it.cssrs(SuicideRisk.MODERATE), "HOLD"),
                row("suicide-risk-is-low", "low", it -> it.cssrs(SuicideRisk.LOW), "CAUTION"),
                row("suicide-risk-is-low", "unknown", it -> it.cssrs(null), "MISSING_DATA"),
                row("suicide-risk-is-low", "thoughts of that day", it -> it.suicidalThoughtsOn(SCREENED), "SATISFIED"),
                row("suicide-risk-is-low", "later thoughts", thoughtsAfterAScreen(SuicideRisk.NONE), "MISSING_DATA"),
                row(
                        "suicide-risk-is-low",
                        "moderate, then thoughts",
                        thoughtsAfterAScreen(SuicideRisk.MODERATE),
                        "MISSING_DATA"),
                row("suicide-risk-is-low", "high, then thoughts", thoughtsAfterAScreen(SuicideRisk.HIGH), "STOP"),
                row(
                        "suicide-risk-is-low",
                        "thoughts, screen without a day",
                        it -> it.cssrsOn(null).suicidalThoughtsOn(SCREENED),
                        "MISSING_DATA"),
                row("heart-is-stable", "C07 unstable", it -> it.cardiac(Cardiac.UNSTABLE), "STOP"),
                row("heart-is-stable", "stable disease", it -> it.cardiac(Cardiac.STABLE_DISEASE), "SATISFIED"),
                row("heart-is-stable", "unknown", it -> it.cardiac(null), "MISSING_DATA"),
                row("no-severe-liver-disease", "C10 class C", it -> it.childPugh(ChildPugh.C), "STOP"),
                row("no-severe-liver-disease", "class B", it -> it.childPugh(ChildPugh.B), "SATISFIED"),
                row("no-severe-liver-disease", "unknown", it -> it.childPugh(null), "MISSING_DATA"),
                row("no-moderate-liver-disease", "C11 class B", it -> it.childPugh(ChildPugh.B), "HOLD"),
                row("no-moderate-liver-disease", "class A", it -> it.childPugh(ChildPugh.A), "SATISFIED"),
                row("no-moderate-liver-disease", "unknown", it -> it.childPugh(null), "MISSING_DATA"));
    }

    static Stream<Arguments> pregnancy() {
        return Stream.of(
                row("not-pregnant-or-breastfeeding", "C03 pregnant", it -> it.pregnancy(Pregnancy.PREGNANT), "STOP"),
                row(
                        "not-pregnant-or-breastfeeding",
                        "C03 breast-feeding",
                        it -> it.pregnancy(Pregnancy.BREASTFEEDING),
                        "STOP"),
                row("not-pregnant-or-breastfeeding", "unknown", it -> it.pregnancy(null), "MISSING_DATA"),
                row(
                        "not-pregnant-or-breastfeeding",
                        "a man",
                        it -> it.pregnancy(null).sex(Sex.MALE),
                        "SATISFIED"),
                row(
                        "not-pregnant-or-breastfeeding",
                        "56 years",
                        it -> it.pregnancy(null).ageYears(56),
                        "SATISFIED"),
                row(
                        "not-pregnant-or-breastfeeding",
                        "sex unknown",
                        it -> it.pregnancy(null).sex(Sex.UNKNOWN),
                        "MISSING_DATA"),
                row("pregnancy-test-is-recent", "C04 seven days", it -> it.hcgOn(TODAY.minusDays(7)), "SATISFIED"),
                row("pregnancy-test-is-recent", "C04 eight days", it -> it.hcgOn(TODAY.minusDays(8)), "HOLD"),
                row("pregnancy-test-is-recent", "dated tomorrow", it -> it.hcgOn(TODAY.plusDays(1)), "HOLD"),
                row("pregnancy-test-is-recent", "C04 no test", it -> it.hcgOn(null), "HOLD"),
                row(
                        "pregnancy-test-is-recent",
                        "55 years, no test",
                        it -> it.hcgOn(null).ageYears(55),
                        "HOLD"),
                row(
                        "pregnancy-test-is-recent",
                        "56 years, no test",
                        it -> it.hcgOn(null).ageYears(56),
                        "SATISFIED"),
                row(
                        "pregnancy-test-is-recent",
                        "12 years, no test",
                        it -> it.hcgOn(null).ageYears(12),
                        "HOLD"),
                row(
                        "pregnancy-test-is-recent",
                        "11 years, no test",
                        it -> it.hcgOn(null).ageYears(11),
                        "SATISFIED"),
                row("pregnancy-test-is-recent", "a man", it -> it.hcgOn(null).sex(Sex.MALE), "SATISFIED"),
                row(
                        "pregnancy-test-is-recent",
                        "documented as not applicable",
                        it -> it.hcgOn(null).pregnancy(Pregnancy.NOT_APPLICABLE),
                        "SATISFIED"),
                row(
                        "pregnancy-test-is-recent",
                        "sex not told",
                        it -> it.hcgOn(null).sex(null),
                        "MISSING_DATA"));
    }

    static Stream<Arguments> bloodPressure() {
        return Stream.of(
                pressure("blood-pressure-within-limit", 140, 90, false, "SATISFIED"),
                pressure("blood-pressure-within-limit", 141, 80, false, "HOLD"),
                pressure("blood-pressure-within-limit", 120, 91, false, "HOLD"),
                pressure("blood-pressure-within-limit", null, 91, false, "HOLD"),
                pressure("blood-pressure-within-limit", null, 80, false, "MISSING_DATA"),
                pressure("blood-pressure-within-limit", null, null, null, "MISSING_DATA"),
                pressure("no-hypertensive-crisis", 179, 109, false, "SATISFIED"),
                pressure("no-hypertensive-crisis", 180, 80, false, "STOP"),
                pressure("no-hypertensive-crisis", 120, 110, false, "STOP"),
                pressure("no-hypertensive-crisis", 120, 80, true, "STOP"),
                pressure("no-hypertensive-crisis", 120, 80, null, "SATISFIED"),
                pressure("no-hypertensive-crisis", 150, 80, null, "MISSING_DATA"),
                pressure("no-hypertensive-crisis", null, null, false, "MISSING_DATA"));
    }

    static Stream<Arguments> history() {
        var icp = "no-raised-intracranial-pressure";
        var glaucoma = "no-uncontrolled-glaucoma";
        var substances = "no-active-substance-use";
        var urinary = "urinary-tract-is-healthy";
        var apnoea = "no-untreated-sleep-apnoea";
        var others = "no-uncontrolled-thyroid-porphyria-or-seizures";
        return Stream.of(
                known(
                        icp,
                        "C13 raised",
                        "STOP",
                        new MedicalHistory(
                                true, null, null, null, null, null, null, null, null, null, null, null, null, null)),
                known(icp, "unknown", "MISSING_DATA", MedicalHistory.UNKNOWN),
                known(glaucoma, "C14 uncontrolled", "HOLD", glaucoma(Glaucoma.UNCONTROLLED)),
                known(glaucoma, "controlled", "SATISFIED", glaucoma(Glaucoma.CONTROLLED)),
                known(glaucoma, "unknown", "MISSING_DATA", MedicalHistory.UNKNOWN),
                known(substances, "C15 active", "STOP", substances(SubstanceUse.ACTIVE, null, null)),
                known(substances, "C15 history", "HOLD", substances(SubstanceUse.HISTORY, 0, 0)),
                known(substances, "AUDIT 7, DAST-10 2", "SATISFIED", substances(SubstanceUse.NONE, 7, 2)),
                known(substances, "AUDIT 8", "STOP", substances(SubstanceUse.NONE, 8, 2)),
                known(substances, "DAST-10 3", "STOP", substances(SubstanceUse.NONE, 7, 3)),
                known(substances, "a positive screen alone", "STOP", substances(null, 8, null)),
                known(substances, "a negative screen alone", "MISSING_DATA", substances(null, 0, 0)),
                known(
                        urinary,
                        "C16",
                        "HOLD",
                        new MedicalHistory(
                                null, null, null, null, null, true, null, null, null, null, null, null, null, null)),
                known(urinary, "unknown", "MISSING_DATA", MedicalHistory.UNKNOWN),
                known(
                        apnoea,
                        "C18",
                        "HOLD",
                        new MedicalHistory(
                                null, null, null, null, null, null, true, null, null, null, null, null, null, null)),
                known(apnoea, "unknown", "MISSING_DATA", MedicalHistory.UNKNOWN),
                known(
                        others,
                        "C21",
                        "HOLD",
                        new MedicalHistory(
                                null, null, null, null, null, null, null, null, true, null, null, null, null, null)),
                known(others, "unknown", "MISSING_DATA", MedicalHistory.UNKNOWN),
                medicines("theophylline by RxNorm", "10438", 0, "STOP"),
                medicines("aminophylline by ATC, others in words", "R03DA05", 3, "STOP"),
                medicines("another medicine", "72625", 0, "SATISFIED"),
                medicines("one in words only", "72625", 1, "MISSING_DATA"),
                row("no-theophylline", "no list", it -> it.uncodedMedications(null), "MISSING_DATA"));
    }

    static Stream<Arguments> firstValues() {
        return Stream.of(
                known("transaminases-are-low", "C12 ALT 120", "SATISFIED", values(98, 120, 120, 88)),
                known("transaminases-are-low", "C12 ALT 121", "HOLD", values(98, 121, 20, 88)),
                known("transaminases-are-low", "C12 AST 121", "HOLD", values(98, null, 121, 88)),
                known("transaminases-are-low", "AST unknown", "MISSING_DATA", values(98, 20, null, 88)),
                known("oxygen-saturation-is-enough", "C18 94", "SATISFIED", values(94, 20, 20, 88)),
                known("oxygen-saturation-is-enough", "C18 93", "HOLD", values(93, 20, 20, 88)),
                known("oxygen-saturation-is-enough", "unknown", "MISSING_DATA", values(null, 20, 20, 88)),
                known("kidneys-filter-enough", "C22 30", "SATISFIED", values(98, 20, 20, 30)),
                known("kidneys-filter-enough", "C22 29", "CAUTION", values(98, 20, 20, 29)),
                known("kidneys-filter-enough", "unknown", "MISSING_DATA", values(98, 20, 20, null)),
                condition("G90.511", "SATISFIED"),
                condition("G82.20", "SATISFIED"),
                condition("M79.7", "INFO"),
                condition("M54.50", "INFO"),
                condition("I10", "MISSING_DATA"));
    }

    static Stream<Arguments> consents() {
        return Policies.NOVEMBER_2026.consents().stream()
                .map(consent -> row(
                        new ConsentGiven(consent).name(),
                        "not given",
                        it -> it.consents(Arrays.stream(Consent.values())
                                .filter(other -> other != consent)
                                .toList()),
                        "MISSING_DATA"));
    }

    private static Arguments known(String rule, String when, String expected, MedicalHistory history) {
        return row(rule, when, it -> it.history(history), expected);
    }

    private static Arguments medicines(String when, String code, int uncoded, String expected) {
        var medicine = new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", code, null);
        return row(
                "no-theophylline", when, it -> it.medications(List.of(medicine)).uncodedMedications(uncoded), expected);
    }

    private static Arguments condition(String icd10cm, String expected) {
        var condition = new Coding("http://hl7.org/fhir/sid/icd-10-cm", icd10cm, null);
        return row("condition-has-evidence", icd10cm, it -> it.conditions(List.of(condition)), expected);
    }

    private static MedicalHistory glaucoma(Glaucoma glaucoma) {
        return new MedicalHistory(
                null, glaucoma, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static MedicalHistory substances(SubstanceUse use, Integer audit, Integer dast10) {
        return new MedicalHistory(null, null, use, audit, dast10, null, null, null, null, null, null, null, null, null);
    }

    private static MedicalHistory values(Integer spo2, Integer alt, Integer ast, Integer egfr) {
        return new MedicalHistory(null, null, null, null, null, null, null, spo2, null, alt, ast, egfr, null, null);
    }

    private static String said(String rule, ScreeningFacts facts) {
        return FindingFact.of(SCREENING.examine(facts, NOW).findings()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity() == null
                        ? finding.outcome().name()
                        : finding.severity().name())
                .reduce((one, other) -> {
                    throw new AssertionError("two findings of one rule");
                })
                .orElseThrow();
    }

    private static UnaryOperator<ScreeningFactsDraft> thoughtsAfterAScreen(SuicideRisk risk) {
        return it -> it.cssrs(risk).suicidalThoughtsOn(SCREENED.plusDays(1));
    }

    private static Arguments row(String rule, String when, UnaryOperator<ScreeningFactsDraft> change, String expected) {
        return Arguments.of(rule, when, change, expected);
    }

    private static Arguments trials(String when, String expected, PriorTreatment... treatments) {
        return row("two-first-line-treatments-tried", when, it -> it.priorTreatments(List.of(treatments)), expected);
    }

    private static PriorTreatment tried(DrugClass drugClass, Integer weeks, Boolean helped) {
        return new PriorTreatment(drugClass, weeks, helped);
    }

    private static PriorTreatment dosed(DrugClass drugClass, Integer weeks, Integer atHighestDose) {
        return new PriorTreatment(drugClass, weeks, atHighestDose, false);
    }

    private static Arguments pressure(
            String rule, Integer systolic, Integer diastolic, Boolean symptoms, String expected) {
        return row(
                rule,
                systolic + "/" + diastolic + " symptoms " + symptoms,
                it -> it.systolic(systolic).diastolic(diastolic).hypertensiveCrisisSymptoms(symptoms),
                expected);
    }
}
