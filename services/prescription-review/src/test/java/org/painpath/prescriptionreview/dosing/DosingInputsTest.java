package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.dosing.Doses.POLICY;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.prescriptionreview.calculators.Sex;
import org.painpath.prescriptionreview.facts.Coding;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;

/** There is no dose on four inputs of five, and what is missing is named. */
class DosingInputsTest {

    static Stream<Arguments> oneThatIsMissing() {
        return Stream.of(
                row("age", p -> p.ageYears = null),
                row("weight", p -> p.weightKg = null),
                row("its day", p -> p.weightOn = null),
                row("height", p -> p.heightCm = null),
                row("sex", p -> p.sex = Sex.OTHER),
                row("creatinine", p -> p.without(LabTest.CREATININE)),
                row("liver", p -> p.liverDisease = true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneThatIsMissing")
    void withoutOneThereIsNoDose(String what, Consumer<Patients> change) {
        var patient = Patients.ordinary();
        assertThat(DosingInputs.of(patient.facts(), Set.of(), TODAY, POLICY)).isPresent();
        change.accept(patient);
        assertThat(DosingInputs.of(patient.facts(), Set.of(), TODAY, POLICY))
                .as(what)
                .isEmpty();
    }

    @Test
    void allThatTheKidneyFormulaMissesIsNamed() {
        var patient = Patients.ordinary().without(LabTest.CREATININE);
        assertThat(missing(patient)).isEqualTo("a plausible creatinine of the last 90 days");
        patient.ageYears = null;
        patient.sex = Sex.UNKNOWN;
        assertThat(missing(patient))
                .isEqualTo("a plausible creatinine of the last 90 days, age, sex for the eGFR formula");
        assertThat(missing(Patients.ordinary())).isEmpty();
    }

    @Test
    void childPughIsAsOldAsItsOldestValue() {
        var patient = Patients.childPughB().measured(LabTest.ALBUMIN, 20).measured(LabTest.INR, 10);
        assertThat(LiverFunction.of(patient.facts(), TODAY, POLICY.organs()))
                .isInstanceOfSatisfying(
                        LiverFunction.Scored.class,
                        scored -> assertThat(scored.oldestOn()).isEqualTo(TODAY.minusDays(20)));
    }

    /** One day of grace covers time zones. */
    @ParameterizedTest
    @CsvSource({"-91, false", "-90, true", "0, true", "1, true", "2, false"})
    void aMeasurementIsRecent(int days, boolean recent) {
        assertThat(Recency.within(90, TODAY.plusDays(days), TODAY)).isEqualTo(recent);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,    false
            G90.511, true
            G56.41,  true
            M79.7,   false
            """)
    void aProtocolIsOfTheConditionsThatItWasStudiedIn(@Nullable String code, boolean studied) {
        var protocol = POLICY.infusion().protocols().get("crps-outpatient");
        var indication = code == null ? null : new Coding("http://hl7.org/fhir/sid/icd-10-cm", code, null);
        assertThat(protocol.wasStudiedIn(indication)).isEqualTo(studied);
        assertThat(POLICY.infusion().usual().wasStudiedIn(indication)).isTrue();
    }

    @Test
    void forAFillFactsMayBeOlderAndNeverYounger() {
        var fills = POLICY.forFills();
        assertThat(List.of(
                        fills.body().weightOldestDays(),
                        fills.organs().labOldestDays(),
                        fills.vitals().oldestDays(),
                        fills.hcgOldestDays(),
                        fills.cssrsOldestDays()))
                .containsOnly(90);
        assertThat(fills.organs().studyOldestDays()).isEqualTo(365);
        assertThat(fills.vitals().systolicCrisis()).isEqualTo(180);
        assertThat(fills.oral()).isEqualTo(POLICY.oral());
    }

    @Test
    void ofTwoValuesTheLaterDayCountsAndOfOneDayTheOneThatCameLater() {
        var patient = Patients.ordinary();
        patient.labs.add(creatinine("1.1", TODAY.minusDays(1)));
        assertThat(latest(patient)).isEqualTo("0.8");
        patient.labs.add(creatinine("1.2", TODAY));
        assertThat(latest(patient)).isEqualTo("1.2");
        patient.labs.add(new Lab(LabTest.CREATININE.loinc(), BigDecimal.TEN, "umol/L", TODAY.plusDays(1)));
        assertThat(latest(patient)).as("a value in another unit").isEqualTo("1.2");
    }

    @Test
    void aMedicineIsCalledByItsNameOrByItsCode() {
        assertThat(Patients.rxnorm("25480", "gabapentin").name()).isEqualTo("gabapentin");
        assertThat(Patients.rxnorm("25480", " ").name()).isEqualTo("25480");
        assertThat(Patients.rxnorm("25480", null).name()).isEqualTo("25480");
    }

    private static String latest(Patients patient) {
        return patient.facts().latest(LabTest.CREATININE).orElseThrow().value().toPlainString();
    }

    private static Lab creatinine(String value, LocalDate on) {
        return new Lab(LabTest.CREATININE.loinc(), new BigDecimal(value), "mg/dL", on);
    }

    private static String missing(Patients patient) {
        return KidneyFunction.missing(patient.facts(), TODAY, POLICY.organs());
    }

    private static Arguments row(String what, Consumer<Patients> change) {
        return Arguments.of(what, change);
    }
}
