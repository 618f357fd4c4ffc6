package org.painpath.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.ChildPugh;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Sex;

/** What senders say, each at the edge of what is believed: what cannot be is not taken, and never taken for something else. */
class SaidTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            40,     mm[Hg], 20,  mm[Hg], 40,   20
            39,     mm[Hg], 20,  mm[Hg], none, none
            300,    mmHg,   200, mm Hg,  300,  200
            301,    mmHg,   200, mm Hg,  none, none
            300,    mmHg,   201, mm Hg,  none, none
            120,    mmHg,   19,  mmHg,   none, none
            120,    mm[Hg], 80,  bar,    none, none
            120,    none,   80,  mm[Hg], none, none
            16,     kPa,    10.6, kPa,   120,  80
            120.49, mmHg,   79.5, mmHg,  120,  80
            120.00000000000, mmHg, 80, mmHg, none, none
            """)
    void aBloodPressureHasItsUnitAndCanBeOne(
            String systolic,
            @Nullable String systolicUnit,
            String diastolic,
            String diastolicUnit,
            @Nullable Integer first,
            @Nullable Integer second) {
        var facts = facts(
                observed(CodeSystems.LOINC, "8480-6", number(systolic, systolicUnit), 0),
                observed(CodeSystems.LOINC, "8462-4", number(diastolic, diastolicUnit), 0));
        assertThat(facts.systolic()).isEqualTo(first);
        assertThat(facts.diastolic()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            1742-6,  0,      U/L,                0
            1742-6,  -1,     U/L,                none
            1742-6,  20000,  IU/L,               20000
            1742-6,  20001,  IU/L,               none
            1742-6,  31,     none,               none
            59408-5, 50,     %,                  50
            59408-5, 49,     %,                  none
            2708-6,  100,    %,                  100
            2708-6,  101,    %,                  none
            98979-8, 200,    mL/min/1.73m2,      200
            98979-8, 201,    mL/min/1.73m2,      none
            62238-1, 0,      mL/min/{1.73_m2},   0
            75624-7, 40,     {score},            40
            75624-7, 41,     {score},            none
            82667-7, 10,     none,               10
            82667-7, 11,     1,                  none
            """)
    void aFirstValueCanBeOneInItsUnit(String loinc, String value, @Nullable String unit, @Nullable Integer known) {
        var history = facts(observed(CodeSystems.LOINC, loinc, number(value, unit), 0))
                .history();
        assertThat(history == null ? null : valueOf(loinc, history)).isEqualTo(known);
    }

    @Test
    void ofTwoTestsOfOneThingTheNewerCounts() {
        var older = observed(CodeSystems.LOINC, "98979-8", number("30", "mL/min/1.73m2"), 9);
        var newer = observed(CodeSystems.LOINC, "33914-3", number("60", "mL/min/1.73m2"), 1);
        var sameDay = observed(CodeSystems.LOINC, "33914-3", number("60", "mL/min/1.73m2"), 9);
        assertThat(egfr(older, newer)).isEqualTo(60);
        assertThat(egfr(newer, older)).isEqualTo(60);
        assertThat(egfr(older, sameDay))
                .as("of one day the one that is asked for first")
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            0,    5200, Y,    0,    5200, true
            5200, 5201, N,    5200, none, false
            5201, -1,   none, none, none, none
            -1,   2,    ?,    none, 2,    none
            """)
    void aTrialIsTakenAsFarAsItCanBe(
            String weeks,
            String atHighest,
            @Nullable String helped,
            @Nullable Integer length,
            @Nullable Integer highest,
            @Nullable Boolean help) {
        List<Observed> said = new ArrayList<>(List.of(
                own("prior-treatment", new Answer.Words("tca")),
                own("prior-treatment-weeks", number(weeks, "wk")),
                own("prior-treatment-weeks-at-highest-dose", number(atHighest, "wk"))));
        if (helped != null) {
            said.add(own("prior-treatment-helped", new Answer.Words(helped)));
        }
        assertThat(facts(said.toArray(Observed[]::new)).priorTreatments())
                .containsExactly(new PriorTreatment(DrugClass.TCA, length, highest, help));
        assertThat(facts(own("prior-treatment", new Answer.Words("magic"))).priorTreatments())
                .isEmpty();
    }

    /** Whole ratings of 0 to 10; the mean of PEG to two decimals, and its items where they are newer. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            72514-3, 0,       0,    none
            72514-3, 10,      10,   none
            72514-3, 10.1,    none, none
            72514-3, 7.0,     7,    none
            38208-5, 6,       6,    none
            91147-9, 0,       none, 0
            91147-9, 10,      none, 10
            91147-9, 10.01,   none, none
            91147-9, -0.01,   none, none
            91147-9, 6.66666, none, 6.67
            91147-9, 6.5,     none, 6.5
            """)
    void aPainScoreIsOfZeroToTen(String loinc, String value, @Nullable Integer nrs, @Nullable BigDecimal peg) {
        var facts = facts(observed(CodeSystems.LOINC, loinc, number(value, null), 3));
        assertThat(facts.nrs()).isEqualTo(nrs);
        assertThat(facts.pegScore()).isEqualTo(peg);
        assertThat(facts.nrsDay() == null).isEqualTo(nrs == null);
        assertThat(facts.pegDay() == null).isEqualTo(peg == null);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 7.00", "3, 1, 5", "3, 3, 5"})
    void theItemsOfPegCountWhereTheyAreNewerThanItsMean(int itemsAgo, int meanAgo, String score) {
        var facts = facts(
                observed(CodeSystems.LOINC, "75893-8", number("7", null), itemsAgo),
                observed(CodeSystems.LOINC, "91145-3", number("8", null), itemsAgo),
                observed(CodeSystems.LOINC, "91146-1", number("6", null), itemsAgo),
                observed(CodeSystems.LOINC, "91147-9", number("5", null), meanAgo));
        assertThat(facts.pegScore()).hasToString(score);
    }

    @Test
    void whatOurOwnCodesSay() {
        var facts = facts(
                observed(CodeSystems.LOINC, "11368-8", new Answer.Day(LocalDate.of(2024, 5, 1)), 0),
                own("pain-recurrent-over-three-months", new Answer.YesNo(true)),
                own("in-person-evaluation", new Answer.Day(LocalDate.of(2026, 11, 2))),
                own("child-pugh", new Answer.Words("b")),
                own("ketamine-allergy", new Answer.Words("no")),
                own("hypertensive-crisis-symptoms", new Answer.YesNo(false)),
                own("aneurysm-avm-or-ich", new Answer.Words("unsaid")));
        assertThat(facts.painOnset()).isEqualTo("2024-05-01");
        assertThat(facts.recurrentOverThreeMonths()).isTrue();
        assertThat(facts.knownResidence().inPersonEvaluationOn()).isEqualTo("2026-11-02");
        assertThat(facts.childPugh()).isEqualTo(ChildPugh.B);
        assertThat(facts.ketamineAllergy()).isFalse();
        assertThat(facts.hypertensiveCrisisSymptoms()).isFalse();
        assertThat(facts.aneurysmAvmOrIch()).isNull();
    }

    /** A disease by its code in each system; what is over is no crisis and no unstable heart, but was a psychosis. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            http://hl7.org/fhir/sid/icd-10-cm, I16.1,     true,  true, none,     none
            http://hl7.org/fhir/sid/icd-10-cm, I16.1,     false, none, none,     none
            http://hl7.org/fhir/sid/icd-10,    I20.0,     true,  none, UNSTABLE, none
            http://hl7.org/fhir/sid/icd-10-cm, I20.0,     false, none, none,     none
            http://snomed.info/sct,            4557003,   true,  none, UNSTABLE, none
            http://snomed.info/sct,            58214004,  true,  none, none,     ACTIVE
            http://hl7.org/fhir/sid/icd-10-cm, F31.2,     false, none, none,     HISTORY
            http://loinc.org,                  I16.1,     true,  none, none,     none
            """)
    void aDangerIsReadFromItsCode(
            String system,
            String code,
            boolean active,
            @Nullable Boolean crisis,
            @Nullable Cardiac cardiac,
            @Nullable PsychosisOrMania psychosis) {
        var facts = new ClinicalStatements(
                        List.of(),
                        List.of(new Diagnosed(List.of(new Coding(system, code, null)), null, active)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .facts(TODAY, Sex.FEMALE);
        assertThat(facts.hypertensiveCrisisSymptoms()).isEqualTo(crisis);
        assertThat(facts.cardiac()).isEqualTo(cardiac);
        assertThat(facts.psychosisOrMania()).isEqualTo(psychosis);
    }

    /** Words for no known allergy, and words that name ketamine without being one. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            nkda,                      false, false
            ' No known allergies ',    false, false
            No ketamine allergy,       false, none
            no known ketamine allergy, false, none
            Esketamine,                false, true
            Ketamine,                  true,  false
            Latex,                     true,  none
            """)
    void anAllergyInWords(String words, boolean refuted, @Nullable Boolean allergy) {
        assertThat(KetamineAllergy.of(List.of(new Allergic(List.of(), words, refuted))))
                .isEqualTo(allergy);
    }

    @Test
    void anAllergyThatIsStatedIsNotTakenBackByAnAnswer() {
        var statements = new ClinicalStatements(
                List.of(own("ketamine-allergy", new Answer.YesNo(false))),
                List.of(),
                List.of(new Allergic(List.of(), "Ketamine", false)),
                List.of(),
                List.of(),
                List.of());
        assertThat(statements.facts(TODAY, Sex.FEMALE).ketamineAllergy()).isTrue();
    }

    @Test
    void aConsentThatWasTakenBackIsNoneAndItsRecordIsKept() {
        var revoked = new ConsentRecord(Consent.OFF_LABEL, "v1", TODAY.minusDays(9), TODAY);
        var given = new ConsentRecord(Consent.TELEHEALTH, "v1", TODAY, null);
        var facts = new ClinicalStatements(
                        List.of(own("consent", new Answer.Words("data-sharing"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Agreed(Consent.OFF_LABEL, revoked),
                                new Agreed(Consent.TELEHEALTH, given),
                                new Agreed(Consent.COMPOUNDED, null)))
                .facts(TODAY, Sex.FEMALE);
        assertThat(facts.consents()).containsExactly(Consent.TELEHEALTH, Consent.COMPOUNDED, Consent.DATA_SHARING);
        assertThat(facts.knownConsents().all()).containsExactlyInAnyOrder(revoked, given);
    }

    private static @Nullable Integer egfr(Observed... observed) {
        var history = facts(observed).history();
        return history == null ? null : history.egfr();
    }

    private static @Nullable Integer valueOf(String loinc, MedicalHistory history) {
        return switch (loinc) {
            case "1742-6" -> history.alt();
            case "59408-5", "2708-6" -> history.spo2Percent();
            case "75624-7" -> history.auditScore();
            case "82667-7" -> history.dast10Score();
            default -> history.egfr();
        };
    }

    private static ScreeningFacts facts(Observed... observed) {
        return new ClinicalStatements(List.of(observed), List.of(), List.of(), List.of(), List.of(), List.of())
                .facts(TODAY, Sex.FEMALE);
    }

    private static Answer number(String value, @Nullable String unit) {
        return new Answer.Number(new BigDecimal(value), unit);
    }

    private static Observed own(String code, Answer answer) {
        return observed(CodeSystems.PAINPATH, code, answer, 0);
    }

    private static Observed observed(String system, String code, Answer answer, int daysAgo) {
        return new Observed(
                List.of(new Coding(system, code, null)), answer, TODAY.minusDays(daysAgo), "day " + daysAgo);
    }
}
