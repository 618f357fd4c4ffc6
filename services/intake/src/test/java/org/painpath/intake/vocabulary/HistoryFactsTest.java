package org.painpath.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Glaucoma;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.screening.SubstanceUse;

/** Diseases and first values out of diagnoses, LOINC and our own codes. */
class HistoryFactsTest {

    @ParameterizedTest(name = "{0}, active {1}: {2}")
    @CsvSource({
        "F11.20, true, ACTIVE",
        "F11.20, false, HISTORY",
        "F11.21, true, HISTORY",
        "F10.10, true, ACTIVE",
        "F17.210, true, ",
        "F32.9, true, ",
    })
    void aSubstanceUseDisorderIsNowOrWas(String code, boolean active, @Nullable SubstanceUse use) {
        var history = history(List.of(), diagnosed(code, active));
        assertThat(history == null ? null : history.substanceUse()).isEqualTo(use);
    }

    @Test
    void aDiagnosisIsNotTakenBackByAStatement() {
        var history = history(
                List.of(
                        own("raised-intracranial-pressure", new Answer.YesNo(false)),
                        own("substance-use", new Answer.Words("none"))),
                diagnosed("G93.2", true),
                diagnosed("F19.20", true),
                diagnosed("N30.10", true));
        assertThat(history).isNotNull();
        assertThat(history.raisedIntracranialPressure()).isTrue();
        assertThat(history.substanceUse()).isEqualTo(SubstanceUse.ACTIVE);
        assertThat(history.urinaryTractDisease()).isTrue();
    }

    @Test
    void ourOwnCodesSayWhatTerminologiesLeaveOpen() {
        var history = history(List.of(
                own("glaucoma", new Answer.Words("controlled")),
                own("untreated-sleep-apnoea", new Answer.YesNo(false)),
                own("uncontrolled-thyroid-porphyria-or-seizures", new Answer.Words("no"))));
        assertThat(history).isNotNull();
        assertThat(history.glaucoma()).isEqualTo(Glaucoma.CONTROLLED);
        assertThat(history.untreatedSleepApnoea()).isFalse();
        assertThat(history.uncontrolledThyroidPorphyriaOrSeizures()).isFalse();
    }

    @Test
    void valuesCountInTheirUnitOnly() {
        var history = history(List.of(
                measured("1742-6", "31.6", "U/L"),
                measured("1920-8", "31", "ukat/L"),
                measured("59408-5", "97", "%"),
                measured("98979-8", "58", "mL/min/{1.73_m2}"),
                measured("75624-7", "9", "{score}"),
                measured("82667-7", "11", null)));
        assertThat(history)
                .isEqualTo(new MedicalHistory(
                        null,
                        null,
                        null,
                        9,
                        null,
                        null,
                        null,
                        97,
                        null,
                        32,
                        null,
                        58,
                        LocalDate.of(2026, 11, 20),
                        null));
    }

    @Test
    void nothingKnownIsNoHistory() {
        assertThat(history(List.of(measured("8480-6", "120", "mm[Hg]")))).isNull();
    }

    private static @Nullable MedicalHistory history(List<Observed> observed, Diagnosed... diagnoses) {
        return new ClinicalStatements(observed, List.of(diagnoses), List.of(), List.of(), List.of(), List.of())
                .facts(LocalDate.of(2026, 11, 23), Sex.UNKNOWN)
                .history();
    }

    private static Diagnosed diagnosed(String icd10cm, boolean active) {
        return new Diagnosed(List.of(new Coding(CodeSystems.ICD10CM, icd10cm, null)), null, active);
    }

    private static Observed own(String code, Answer answer) {
        return observed(CodeSystems.PAINPATH, code, answer);
    }

    private static Observed measured(String loinc, String value, @Nullable String unit) {
        return observed(CodeSystems.LOINC, loinc, new Answer.Number(new BigDecimal(value), unit));
    }

    private static Observed observed(String system, String code, Answer answer) {
        return new Observed(List.of(new Coding(system, code, null)), answer, LocalDate.of(2026, 11, 20), code);
    }
}
