package org.painpath.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;

class ClinicalStatementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingSaidIsNothingKnown() {
        assertThat(statements(List.of()).facts(TODAY, Sex.FEMALE)).isEqualTo(ScreeningFacts.none());
    }

    @Test
    void aChronicPainDiagnosisDatesThePainAndOtherDiagnosesDoNot() {
        var facts = diagnoses(
                new Diagnosed(List.of(snomed("105531004")), LocalDate.of(1964, 11, 18), true),
                new Diagnosed(List.of(icd("G90.511")), LocalDate.of(2026, 3, 1), true),
                new Diagnosed(List.of(icd("M79.7")), LocalDate.of(2010, 1, 1), false));
        assertThat(facts.painOnset()).isEqualTo("2026-03-01");
        assertThat(facts.conditions()).containsExactly(snomed("105531004"), icd("G90.511"));
    }

    @Test
    void dangersAreConcludedFromDiagnosesAndNeverTakenBack() {
        var facts = new ClinicalStatements(
                        List.of(
                                stated("aneurysm-avm-or-ich", new Answer.YesNo(false)),
                                stated("psychosis-or-mania", coded(CodeSystems.PAINPATH, "none")),
                                stated("cardiac", coded(CodeSystems.PAINPATH, "stable-disease"))),
                        List.of(
                                new Diagnosed(List.of(icd("I67.1")), null, false),
                                new Diagnosed(List.of(icd("F20.9")), null, false),
                                new Diagnosed(List.of(icd("I20.0")), null, true)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .facts(TODAY, Sex.FEMALE);
        assertThat(facts.aneurysmAvmOrIch()).isTrue();
        assertThat(facts.psychosisOrMania()).isEqualTo(PsychosisOrMania.HISTORY);
        assertThat(facts.cardiac()).isEqualTo(Cardiac.UNSTABLE);
    }

    @Test
    void heartDiseaseAloneIsNotCalledStable() {
        assertThat(diagnoses(new Diagnosed(List.of(icd("I25.9")), null, true)).cardiac())
                .isNull();
    }

    @Test
    void theNewestRatingCounts() {
        var facts = observed(number("72514-3", "3", 10), number("72514-3", "7", 1), number("72514-3", "9", 30));
        assertThat(facts.nrs()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"11", "-1", "5.5"})
    void aRatingThatCannotBeIsNotTaken(String score) {
        assertThat(observed(number("72514-3", score, 1)).nrs()).isNull();
    }

    /** Clinical reference 1.7, PEG-1 to PEG-3. */
    @ParameterizedTest
    @CsvSource({"7,8,6,7.00", "6,7,7,6.67", "5,6,8,6.33"})
    void pegIsTheMeanOfItsItems(String pain, String enjoyment, String activity, BigDecimal score) {
        var facts =
                observed(number("75893-8", pain, 1), number("91145-3", enjoyment, 1), number("91146-1", activity, 1));
        assertThat(facts.pegScore()).isEqualByComparingTo(score);
    }

    /** Items are whole numbers: what some systems send is not an answer to PEG. */
    @Test
    void pegOfItemsThatAreNotWholeHasNoScore() {
        assertThat(observed(number("75893-8", "5.6065", 1), number("91145-3", "4", 1), number("91146-1", "3", 1))
                        .pegScore())
                .isNull();
    }

    /** Clinical reference 1.7, PEG-4. */
    @Test
    void pegWithoutAllItemsHasNoScore() {
        assertThat(observed(number("75893-8", "7", 1), number("91145-3", "8", 1))
                        .pegScore())
                .isNull();
    }

    @Test
    void bothPressuresAreOfOneReadingAndInMmHg() {
        var facts = observed(
                pressure("8480-6", "21.3", "kPa", "a"),
                pressure("8462-4", "12", "kPa", "a"),
                pressure("8462-4", "70", "mm[Hg]", "b"));
        assertThat(facts.systolic()).isEqualTo(160);
        assertThat(facts.diastolic()).isEqualTo(90);
        assertThat(observed(pressure("8480-6", "120", null, "a"), pressure("8462-4", "80", "mm[Hg]", "a"))
                        .systolic())
                .isNull();
    }

    @Test
    void aPositiveTestIsAPregnancyWhateverElseIsDocumented() {
        var facts = observed(
                answer("82810-3", coded(CodeSystems.LOINC, "LA26683-5")),
                answer("2106-3", coded(CodeSystems.SNOMED, "10828004")));
        assertThat(facts.pregnancy()).isEqualTo(Pregnancy.PREGNANT);
        assertThat(facts.hcgOn()).isNull();
    }

    @Test
    void aNegativeTestIsDated() {
        var facts = observed(answer("2118-8", new Answer.Words("Negative")));
        assertThat(facts.pregnancy()).isEqualTo(Pregnancy.NOT_PREGNANT);
        assertThat(facts.hcgOn()).isEqualTo(TODAY.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"LA9194-7,LOW", "LA6751-7,MODERATE", "LA9193-9,HIGH"})
    void suicideRiskIsReadFromItsLevel(String answer, SuicideRisk risk) {
        var facts = observed(answer("93374-7", coded(CodeSystems.LOINC, answer)));
        assertThat(facts.cssrs()).isEqualTo(risk);
        assertThat(facts.cssrsOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void ofTwoSourcesOfTheLevelTheNewerCounts() {
        var ours = new Observed(
                List.of(new Coding(CodeSystems.PAINPATH, "cssrs", null)),
                coded(CodeSystems.PAINPATH, "NONE"),
                TODAY.minusDays(9),
                "a");
        assertThat(observed(ours, answer("93374-7", coded(CodeSystems.LOINC, "LA9193-9")))
                        .cssrs())
                .isEqualTo(SuicideRisk.HIGH);
    }

    @ParameterizedTest(name = "{0} of {1} days ago and {2} of {3}: {4}")
    @CsvSource({
        "LOW,  1, HIGH,     1, HIGH",
        "HIGH, 1, LOW,      1, HIGH",
        "LOW,  1, HIGH,     2, LOW",
        "LOW,  1, HIGH,     ,  HIGH",
        "LOW,  ,  MODERATE, ,  MODERATE",
        "HIGH, 1, LOW,      ,  HIGH",
    })
    void ofTwoLevelsInOneMessageTheNewerCountsAndOfOneDayTheHigher(
            SuicideRisk one,
            @Nullable Integer oneAgo,
            SuicideRisk other,
            @Nullable Integer otherAgo,
            SuicideRisk counts) {
        assertThat(observed(level(one, oneAgo), level(other, otherAgo)).cssrs()).isEqualTo(counts);
    }

    @Test
    void ofTwoSittingsOfOneDayTheHigherCounts() {
        var low = List.of(
                sitting("93246-7", "LA32-8", "a"),
                sitting("93247-5", "LA32-8", "a"),
                sitting("93267-3", "LA32-8", "a"));
        var high = List.of(sitting("93247-5", "LA33-6", "b"), sitting("93250-9", "LA33-6", "b"));
        assertThat(statements(Stream.concat(low.stream(), high.stream()).toList())
                        .facts(TODAY, Sex.FEMALE)
                        .cssrs())
                .isEqualTo(SuicideRisk.HIGH);
    }

    private static Observed level(SuicideRisk risk, @Nullable Integer daysAgo) {
        return new Observed(
                List.of(new Coding(CodeSystems.PAINPATH, "cssrs", null)),
                coded(CodeSystems.PAINPATH, risk.name()),
                daysAgo == null ? null : TODAY.minusDays(daysAgo),
                "level");
    }

    private static Observed sitting(String loinc, String answer, String panel) {
        return new Observed(
                List.of(new Coding(CodeSystems.LOINC, loinc, null)), coded(CodeSystems.LOINC, answer), TODAY, panel);
    }

    @Test
    void thoughtsOfWhichNobodySaysTheDayLeaveTheRiskUnknownUnlessItIsHigh() {
        var thoughts = new Observed(
                List.of(new Coding(CodeSystems.LOINC, "44260-8", null)),
                coded(CodeSystems.LOINC, "LA6569-3"),
                null,
                "b");
        assertThat(observed(thoughts, answer("93374-7", coded(CodeSystems.LOINC, "LA9194-7")))
                        .cssrs())
                .isNull();
        assertThat(observed(thoughts, answer("93374-7", coded(CodeSystems.LOINC, "LA9193-9")))
                        .cssrs())
                .isEqualTo(SuicideRisk.HIGH);
    }

    @Test
    void theyAreToldOnTheDayOnWhichTheyCameAndLeaveAnEarlierScreenAsItWas() {
        var undated = new Observed(
                List.of(new Coding(CodeSystems.LOINC, "44260-8", null)),
                coded(CodeSystems.LOINC, "LA6569-3"),
                null,
                "b");
        var known = new ScreeningFactsDraft()
                .cssrs(SuicideRisk.MODERATE)
                .cssrsOn(TODAY.minusDays(1))
                .facts();
        var facts = observed(undated).over(known);
        assertThat(facts.cssrs()).isEqualTo(SuicideRisk.MODERATE);
        assertThat(facts.cssrsOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(facts.suicidalThoughtsOn()).isEqualTo(TODAY);

        var none = new Observed(
                List.of(new Coding(CodeSystems.LOINC, "44260-8", null)),
                coded(CodeSystems.LOINC, "LA6568-5"),
                null,
                "b");
        assertThat(observed(none).over(known)).isEqualTo(known);
    }

    @ParameterizedTest(name = "AUDIT-C {1} of a patient who is {0}: {2}")
    @CsvSource({
        "FEMALE,  2,  ",
        "FEMALE,  3,  true",
        "MALE,    3,  ",
        "MALE,    4,  true",
        "UNKNOWN, 3,  true",
        "FEMALE,  12, true",
        "FEMALE,  13, ",
    })
    void anAuditCFromItsCutOffOnAsksForTheAudit(Sex sex, String total, @Nullable Boolean positive) {
        assertThat(statements(List.of(number("75626-2", total, 1)))
                        .facts(TODAY, sex)
                        .alcoholScreenPositive())
                .isEqualTo(positive);
    }

    @Test
    void thePainScoresKeepTheirDay() {
        var facts = observed(number("72514-3", "6", 4), number("91147-9", "5.5", 9));
        assertThat(facts.nrsDay()).isEqualTo(ScoreDay.on(TODAY.minusDays(4)));
        assertThat(facts.pegDay()).isEqualTo(ScoreDay.on(TODAY.minusDays(9)));
        var undated = new Observed(
                List.of(new Coding(CodeSystems.LOINC, "72514-3", null)),
                new Answer.Number(new BigDecimal("6"), "{score}"),
                null,
                "a");
        assertThat(observed(undated).nrsDay()).isNull();
    }

    /** Clinical reference 1.6 and 1.7 (CSS-1 to CSS-4); y, n or - for items 1 to 6 and the last three months. */
    @ParameterizedTest
    @CsvSource({
        "nn---n-,NONE",
        "yn---n-,LOW",
        "nyynnn-,MODERATE",
        "nn---yn,MODERATE",
        "nn---yy,HIGH",
        "nynynn-,HIGH",
        "nn---y-,",
        "ny---n-,",
        "n----n-,"
    })
    void suicideRiskIsTriagedFromCompleteItems(String answers, SuicideRisk risk) {
        var items = List.of("93246-7", "93247-5", "93248-3", "93249-1", "93250-9", "93267-3", "93269-9");
        var observed = java.util.stream.IntStream.range(0, items.size())
                .filter(i -> answers.charAt(i) != '-')
                .mapToObj(i ->
                        answer(items.get(i), coded(CodeSystems.LOINC, answers.charAt(i) == 'y' ? "LA33-6" : "LA32-8")))
                .toArray(Observed[]::new);
        assertThat(observed(observed).cssrs()).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({"LA6568-5,false", "LA6569-3,true", "LA6570-1,true", "LA6571-9,true"})
    void theLastItemOfPhq9TellsOfThoughtsOfDeath(String answer, boolean told) {
        var facts = observed(answer("44260-8", coded(CodeSystems.LOINC, answer)));
        assertThat(facts.suicidalThoughtsOn()).isEqualTo(told ? TODAY.minusDays(1) : null);
    }

    @Test
    void theNewestPhq9WithThoughtsOfDeathCounts() {
        assertThat(observed(number("44260-8", "0", 1), number("44260-8", "2", 3), number("44260-8", "1", 9))
                        .suicidalThoughtsOn())
                .isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void medicinesInWordsAreCountedAndCodedOnesListedWithTheirIngredient() {
        var product = new Coding(CodeSystems.RXNORM, "835603", null);
        var facts = medicines(
                new Medicine(List.of(product), "tramadol hydrochloride 50 MG Oral Tablet", true, null),
                new Medicine(List.of(), "something herbal", true, null));
        assertThat(facts.medications()).containsExactly(product, new Coding(CodeSystems.RXNORM, "10689", "tramadol"));
        assertThat(facts.uncodedMedications()).isEqualTo(1);
    }

    @Test
    void pastMedicinesArePriorTreatments() {
        var facts = medicines(
                new Medicine(List.of(new Coding(CodeSystems.RXNORM, "72625", null)), null, false, 10),
                new Medicine(List.of(new Coding(CodeSystems.ATC, "N02BF01", null)), null, false, 8),
                new Medicine(List.of(), "desvenlafaxine 50 mg", false, null));
        assertThat(facts.priorTreatments())
                .containsExactly(
                        new PriorTreatment(DrugClass.SNRI, 10, null),
                        new PriorTreatment(DrugClass.GABAPENTINOID, 8, null),
                        new PriorTreatment(DrugClass.SNRI, null, null));
        assertThat(facts.medications()).isEmpty();
        assertThat(facts.uncodedMedications()).isNull();
    }

    @Test
    void ketamineAllergyNeedsAStatement() {
        assertThat(allergies().ketamineAllergy()).isNull();
        assertThat(allergies(new Allergic(List.of(snomed("111088007")), "Latex", false))
                        .ketamineAllergy())
                .isNull();
        assertThat(allergies(new Allergic(List.of(), "Ketamine: hives", false)).ketamineAllergy())
                .isTrue();
        assertThat(allergies(new Allergic(List.of(new Coding(CodeSystems.RXNORM, "6130", null)), null, false))
                        .ketamineAllergy())
                .isTrue();
        assertThat(allergies(new Allergic(List.of(snomed("716186003")), "No known allergy", false))
                        .ketamineAllergy())
                .isFalse();
        assertThat(allergies(new Allergic(List.of(new Coding(CodeSystems.RXNORM, "6130", null)), null, true))
                        .ketamineAllergy())
                .isFalse();
    }

    @Test
    void ourOwnCodesSayWhatTerminologiesLeaveToWords() {
        var facts = observed(
                stated("consent", coded(CodeSystems.PAINPATH, "off-label")),
                stated("consent", coded(CodeSystems.PAINPATH, "telehealth")),
                stated("prior-treatment", coded(CodeSystems.PAINPATH, "tca")),
                stated("prior-treatment-weeks", new Answer.Number(BigDecimal.valueOf(8), "wk")),
                stated("prior-treatment-helped", new Answer.Words("N")));
        assertThat(facts.consents()).containsExactly(Consent.TELEHEALTH, Consent.OFF_LABEL);
        assertThat(facts.priorTreatments()).containsExactly(new PriorTreatment(DrugClass.TCA, 8, false));
    }

    private static ScreeningFacts observed(Observed... observed) {
        return statements(List.of(observed)).facts(TODAY, Sex.FEMALE);
    }

    private static ScreeningFacts diagnoses(Diagnosed... diagnoses) {
        return new ClinicalStatements(List.of(), List.of(diagnoses), List.of(), List.of(), List.of(), List.of())
                .facts(TODAY, Sex.FEMALE);
    }

    private static ScreeningFacts medicines(Medicine... medicines) {
        return new ClinicalStatements(List.of(), List.of(), List.of(), List.of(medicines), List.of(), List.of())
                .facts(TODAY, Sex.FEMALE);
    }

    private static ScreeningFacts allergies(Allergic... allergies) {
        return new ClinicalStatements(List.of(), List.of(), List.of(allergies), List.of(), List.of(), List.of())
                .facts(TODAY, Sex.FEMALE);
    }

    private static ClinicalStatements statements(List<Observed> observed) {
        return new ClinicalStatements(observed, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Observed number(String loinc, String value, int daysAgo) {
        return new Observed(
                List.of(new Coding(CodeSystems.LOINC, loinc, null)),
                new Answer.Number(new BigDecimal(value), "{score}"),
                TODAY.minusDays(daysAgo),
                "day " + daysAgo);
    }

    private static Observed pressure(String loinc, String value, String unit, String panel) {
        return new Observed(
                List.of(new Coding(CodeSystems.LOINC, loinc, null)),
                new Answer.Number(new BigDecimal(value), unit),
                TODAY,
                panel);
    }

    private static Observed answer(String loinc, Answer answer) {
        return new Observed(
                List.of(new Coding(CodeSystems.LOINC, loinc, null)), answer, TODAY.minusDays(1), "yesterday");
    }

    private static Observed stated(String code, Answer answer) {
        return new Observed(List.of(new Coding(CodeSystems.PAINPATH, code, null)), answer, TODAY, "today");
    }

    private static Answer coded(String system, String code) {
        return new Answer.Coded(List.of(new Coding(system, code, null)));
    }

    private static Coding snomed(String code) {
        return new Coding(CodeSystems.SNOMED, code, null);
    }

    private static Coding icd(String code) {
        return new Coding(CodeSystems.ICD10CM, code, null);
    }
}
