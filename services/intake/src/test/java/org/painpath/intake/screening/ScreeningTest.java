package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.intake.screening.Screening.Outcome;

class ScreeningTest {

    private final Screening screening = Screening.under(Policies.NOVEMBER_2026);

    @Test
    void completeFactsWithoutConcernSatisfyEveryRule() {
        var result = screening.examine(Facts.complete().facts(), NOW);
        assertThat(result.outcome()).isEqualTo(Outcome.READY_FOR_DECISION);
        assertThat(result.findings()).hasSize(31).allMatch(Satisfied.class::isInstance);
        assertThat(result.missing()).isEmpty();
        assertThat(result.policyVersion()).isEqualTo("2026.11");
    }

    @Test
    void nothingKnownIsNeverTakenForSatisfied() {
        var result = screening.examine(ScreeningFacts.none(), NOW);
        assertThat(result.outcome()).isEqualTo(Outcome.INCOMPLETE);
        // where the patient lives makes no difference yet
        assertThat(result.findings().stream()
                        .filter(Satisfied.class::isInstance)
                        .map(Finding::rule))
                .containsExactly("telemedicine-is-allowed");
        assertThat(result.leftToEvaluation())
                .containsExactly(
                        "condition-has-evidence",
                        "transaminases-are-low",
                        "no-theophylline",
                        "oxygen-saturation-is-enough",
                        "kidneys-filter-enough");
        assertThat(result.missing())
                .containsExactly(
                        "birth-date",
                        "pain-onset-or-recurrence",
                        "pain-score-by-nrs-or-peg",
                        "prior-treatments",
                        "ketamine-allergy",
                        "aneurysm-avm-or-intracranial-haemorrhage",
                        "pregnancy-status",
                        "age-and-sex",
                        "psychosis-or-mania",
                        "c-ssrs-screen",
                        "cardiac-disease",
                        "blood-pressure",
                        "child-pugh-class",
                        "intracranial-pressure-or-head-injury",
                        "glaucoma",
                        "substance-use",
                        "urinary-tract-disease",
                        "sleep-apnoea",
                        "thyroid-porphyria-or-seizures",
                        "consent-telehealth",
                        "consent-off-label",
                        "consent-compounded",
                        "consent-data-sharing");
    }

    @Test
    void aStopDoesNotKeepTheOtherRulesFromBeingEvaluated() {
        var facts = Facts.complete()
                .ketamineAllergy(true)
                .cardiac(Cardiac.UNSTABLE)
                .nrs(null)
                .facts();
        var result = screening.examine(facts, NOW);
        assertThat(result.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.findings().stream().filter(Finding::blocks).map(Finding::rule))
                .containsExactly("pain-is-scored", "no-ketamine-allergy", "heart-is-stable");
    }

    @Test
    void laterFactsReplaceWhatTheyKnowAndKeepTheRest() {
        var earlier = Facts.complete().consents(List.of(Consent.OFF_LABEL)).facts();
        var later = new ScreeningFactsDraft()
                .nrs(5)
                .hcgOn(LocalDate.of(2026, 11, 22))
                .consents(List.of(Consent.TELEHEALTH))
                .facts();
        var merged = later.over(earlier);
        assertThat(merged.nrs()).isEqualTo(5);
        assertThat(merged.hcgOn()).isEqualTo("2026-11-22");
        assertThat(merged.consents()).containsExactly(Consent.TELEHEALTH, Consent.OFF_LABEL);
        assertThat(merged.priorTreatments()).isEqualTo(earlier.priorTreatments());
        assertThat(merged.systolic()).isEqualTo(earlier.systolic());
        assertThat(ScreeningFacts.none().over(earlier)).isEqualTo(earlier);
    }
}
