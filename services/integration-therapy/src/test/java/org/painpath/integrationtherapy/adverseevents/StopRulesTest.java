package org.painpath.integrationtherapy.adverseevents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;

/** The table of the clinical reference 6.4. */
class StopRulesTest {
    private static final StopRules RULES = StopRules.all();

    @ParameterizedTest
    @CsvSource({
        "NAUSEA, 1, CONTINUE",
        "NAUSEA, 2, CONTINUE",
        "NAUSEA, 3, HOLD",
        "NAUSEA, 4, STOP",
        "OTHER, 5, STOP",
        "HYPERTENSION, 2, CONTINUE",
        "HYPERTENSION, 3, HOLD",
        "HYPERTENSION, 4, STOP",
        "LIVER_ENZYMES_RAISED, 1, CONTINUE",
        "LIVER_ENZYMES_RAISED, 2, STOP",
        "BILIRUBIN_RAISED, 1, CONTINUE",
        "BILIRUBIN_RAISED, 2, STOP",
        "LOWER_URINARY_TRACT_SYMPTOMS, 1, HOLD",
        "LOWER_URINARY_TRACT_SYMPTOMS, 4, STOP",
        "STERILE_CYSTITIS, 1, STOP",
        "RESPIRATORY_DEPRESSION, 1, STOP",
        "PSYCHOSIS_OR_MANIA, 1, STOP",
        "LASTING_DISSOCIATION, 1, STOP",
        "SUICIDE_RISK_MODERATE, 1, HOLD",
        "SUICIDE_RISK_HIGH, 1, STOP",
        "MISUSE_SIGN, 1, HOLD",
        "PREGNANCY, 1, STOP",
        "DIZZINESS, 1, CONTINUE",
        "SEDATION, 2, CONTINUE",
        "HEADACHE, 1, CONTINUE",
        "ANXIETY, 2, CONTINUE"
    })
    void actsByTermAndGrade(AdverseEventTerm term, int grade, AdverseEventAction action) {
        assertThat(action(new Observed(term, grade, false))).isEqualTo(action);
    }

    @Test
    void aSeriousEventHoldsAtLeast() {
        assertThat(action(new Observed(AdverseEventTerm.NAUSEA, 1, true))).isEqualTo(AdverseEventAction.HOLD);
        assertThat(action(new Observed(AdverseEventTerm.PREGNANCY, 1, true))).isEqualTo(AdverseEventAction.STOP);
    }

    @Test
    void allRulesAnswer() {
        assertThat(RULES.examine(new Observed(AdverseEventTerm.STERILE_CYSTITIS, 4, true)))
                .hasSize(9)
                .filteredOn(finding -> finding instanceof Finding.Concern)
                .extracting(Finding::rule)
                .containsExactly("grade-below-severe", "not-serious", "no-urinary-tract-harm");
    }

    private static AdverseEventAction action(Observed observed) {
        return StopRules.action(RULES.examine(observed));
    }
}
