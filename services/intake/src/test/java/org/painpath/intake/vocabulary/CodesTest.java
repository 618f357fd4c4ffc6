package org.painpath.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/** What codes of other people mean here. */
class CodesTest {

    /** Ranges of CPT at both ends. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            http://www.ama-assn.org/go/cpt, 62319,     none
            http://www.ama-assn.org/go/cpt, 62320,     INTERVENTION
            http://www.ama-assn.org/go/cpt, 62327,     INTERVENTION
            http://www.ama-assn.org/go/cpt, 62328,     none
            http://www.ama-assn.org/go/cpt, 90832,     PSYCHOLOGICAL
            http://www.ama-assn.org/go/cpt, 90838,     PSYCHOLOGICAL
            http://www.ama-assn.org/go/cpt, 97110,     PHYSICAL_THERAPY
            http://www.ama-assn.org/go/cpt, 97140,     PHYSICAL_THERAPY
            http://www.ama-assn.org/go/cpt, 97141,     none
            http://www.ama-assn.org/go/cpt, 9711,      none
            http://www.ama-assn.org/go/cpt, 0971F,     none
            http://snomed.info/sct,         91251008,  PHYSICAL_THERAPY
            http://snomed.info/sct,         228557008, PSYCHOLOGICAL
            http://snomed.info/sct,         97110,     none
            http://loinc.org,               97110,     none
            """)
    void aTreatmentIsOfAClass(String system, String code, @Nullable DrugClass drugClass) {
        assertThat(TreatmentCodes.classOf(List.of(new Coding(system, code, null)))
                        .orElse(null))
                .isEqualTo(drugClass);
    }

    @Test
    void ofSeveralCodesTheFirstThatIsKnownCounts() {
        assertThat(TreatmentCodes.classOf(
                        List.of(new Coding(CodeSystems.LOINC, "1", null), new Coding(CodeSystems.CPT, "90832", null))))
                .contains(DrugClass.PSYCHOLOGICAL);
        assertThat(TreatmentCodes.classOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LN,  http://loinc.org",
        "ln,  http://loinc.org",
        "I10C, http://hl7.org/fhir/sid/icd-10-cm",
        "I10, http://hl7.org/fhir/sid/icd-10",
        "L,   "
    })
    void aSystemOfHl7v2HasItsUri(String name, @Nullable String uri) {
        assertThat(CodeSystems.ofHl7v2(name)).isEqualTo(uri);
    }

    @Test
    void someSystemsClassifyDiagnosesOthersMedicines() {
        assertThat(CodeSystems.classifiesDiagnoses(CodeSystems.ICD10CM)).isTrue();
        assertThat(CodeSystems.classifiesDiagnoses(CodeSystems.RXNORM)).isFalse();
        assertThat(CodeSystems.classifiesMedicines(CodeSystems.RXNORM)).isTrue();
        assertThat(CodeSystems.classifiesMedicines(CodeSystems.ICD10CM)).isFalse();
    }
}
