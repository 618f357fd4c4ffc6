package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.Reading.Condition;

/** Condition groups by code, with the grade of the evidence; trials by class, with what they were worth. */
class ReadingTest {

    private static final LocalDate TODAY = Facts.TODAY;

    @ParameterizedTest(name = "{0} {1} is {2}, grade {3}")
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm, G90.511, CRPS, B",
        "http://hl7.org/fhir/sid/icd-10-cm, G90511, CRPS, B",
        "http://hl7.org/fhir/sid/icd-10-cm, G56.41, CRPS, B",
        "http://hl7.org/fhir/sid/icd-10-cm, S14.109S, SPINAL_CORD_INJURY, C",
        "http://hl7.org/fhir/sid/icd-10-cm, G89.0, CENTRAL, D",
        "http://hl7.org/fhir/sid/icd-10-cm, B02.23, NEUROPATHIC, D",
        "http://hl7.org/fhir/sid/icd-10-cm, M79.7, FIBROMYALGIA, D",
        "http://hl7.org/fhir/sid/icd-10-cm, G89.3, CANCER, D",
        "http://hl7.org/fhir/sid/icd-10-cm, M54.50, LOW_BACK, none",
        "http://hl7.org/fhir/sid/icd-10-cm, G89.4, CHRONIC_PAIN, none",
        "http://id.who.int/icd/release/11/mms, MG30.1, CANCER, D",
        "http://id.who.int/icd/release/11/mms, MG30.51, NEUROPATHIC, D",
        "http://id.who.int/icd/release/11/mms, MG30.Z, CHRONIC_PAIN, none",
        "http://snomed.info/sct, 128200000, CRPS, B",
        "http://snomed.info/sct, 203082005, FIBROMYALGIA, D",
    })
    void aCodeBelongsToAGroup(String system, String code, ConditionGroup group, String grade) {
        assertThat(conditions(system, code)).singleElement().satisfies(condition -> {
            assertThat(condition.group()).isEqualTo(group);
            assertThat(condition.grade()).isEqualTo(grade);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm, I10",
        "http://loinc.org, G90.511",
        "http://snomed.info/sct, 128",
    })
    void whatIsNoPainConditionIsLeftOut(String system, String code) {
        assertThat(conditions(system, code)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "M54.5, 2021-09-30, ",
        "M54.5, 2021-10-01, The code is not valid after 2021-09-30.",
        "M54.50, 2021-09-30, The code is not valid before 2021-10-01.",
        "M54.50, 2021-10-01, ",
        "G90.511, 2021-10-01, ",
    })
    void aCodeHasItsTime(String code, LocalDate on, @Nullable String words) {
        var coding = new Coding("http://hl7.org/fhir/sid/icd-10-cm", code, null);
        assertThat(CodeValidity.objection(coding, on).orElse(null)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}, {1} weeks, {2} at the highest dose: {3}")
    @CsvSource({
        "TCA, 5, , TOO_SHORT",
        "TCA, 6, , LONG_ENOUGH_DOSE_NOT_TOLD",
        "TCA, 6, 1, DOSE_TOO_LOW",
        "TCA, 6, 2, ADEQUATE",
        "TCA, , 2, LENGTH_NOT_TOLD",
        "TCA, , 1, DOSE_TOO_LOW",
        "SNRI, 6, , ADEQUATE",
        "OPIOID, 60, , ",
    })
    void aTrialIsWorthWhatItsClassAsks(
            DrugClass drugClass,
            @Nullable Integer weeks,
            @Nullable Integer atHighest,
            AdequateTrial.@Nullable Adequacy worth) {
        var facts = Facts.complete()
                .priorTreatments(List.of(new PriorTreatment(drugClass, weeks, atHighest, false)))
                .facts();
        assertThat(Reading.of(facts, Policies.NOVEMBER_2026, TODAY).treatments())
                .singleElement()
                .extracting(Reading.Treatment::adequacy)
                .isEqualTo(worth);
    }

    @Test
    void theBestEvidenceComesFirst() {
        var facts = Facts.complete()
                .conditions(List.of(icd("M79.7"), icd("I10"), icd("G90.511")))
                .facts();
        assertThat(Reading.of(facts, Policies.NOVEMBER_2026, TODAY).conditions().stream()
                        .map(Condition::group))
                .containsExactly(ConditionGroup.CRPS, ConditionGroup.FIBROMYALGIA);
    }

    private static Coding icd(String code) {
        return new Coding("http://hl7.org/fhir/sid/icd-10-cm", code, null);
    }

    private static List<Condition> conditions(String system, String code) {
        var facts = Facts.complete()
                .conditions(List.of(new Coding(system, code, null)))
                .facts();
        return Reading.of(facts, Policies.NOVEMBER_2026, TODAY).conditions();
    }
}
