package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.intake.information.InformationRequests;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningPolicy;

/** A screening explains itself on one screen. */
class ExplanationTest {

    private static final PolicyPack<ScreeningPolicy> PACK = Policies.SHIPPED.packOn(TODAY);

    @Test
    void nothingToSayIsSaidInThreeLines() {
        assertThat(words(Facts.complete().facts()))
                .containsExactly(
                        "Can be accepted: no rule stops or holds it.",
                        "Satisfied (26): C20, 1.1, 1.3, 2.3, 4.2, C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12,"
                                + " C13, C14, C15, C16, C17, C18, C21, C22, fact 1.",
                        "Policy 2026.11, in force from 2026-11-01, signed off by medical-director on 2026-10-28.");
    }

    @Test
    void theGravestConcernComesFirstWithItsRuleAndSource() {
        var facts = Facts.complete()
                .systolic(150)
                .psychosisOrMania(PsychosisOrMania.ACTIVE)
                .nrs(3)
                .facts();
        assertThat(words(facts))
                .startsWith(
                        "Cannot be accepted: 1 rule(s) stop it, without override.",
                        "STOP: Active psychosis or mania. [C05; ASRA-GC, HULL]",
                        "HOLD: Blood pressure 150/82 mmHg is above 140/90: measure again. [C08; SPRAVATO]",
                        "INFO: NRS 3 of 10 is mild pain. [1.3; EPPOC]");
    }

    @Test
    void whatIsMissingAndWhoFindsItIsSaid() {
        var words = words(Facts.complete().cardiac(null).history(null).facts());
        assertThat(words).first().isEqualTo("Not complete: 7 answer(s) are missing.");
        assertThat(words)
                .contains(
                        "Left to evaluation (3): transaminases-are-low, oxygen-saturation-is-enough, kidneys-filter-enough.")
                .anyMatch(line -> line.startsWith("Missing (7): cardiac-disease, "));
    }

    @Test
    void anOpenCrisisIsSaidBeforeEverything() {
        var facts = Facts.complete().facts();
        var screened = ReferralScreened.of(Policies.OF_THE_DAY.on(TODAY).examine(facts, NOW));
        var open = new AwaitingDecision(
                Priority.ROUTINE,
                facts,
                screened,
                Questionnaires.NONE,
                Crisis.ofHighRisk(TODAY),
                InformationRequests.NONE);
        assertThat(Explanation.of(open, PACK, TODAY).words())
                .first()
                .isEqualTo(Crisis.ofHighRisk(TODAY).words());
    }

    @Test
    void theWorstCaseStillFitsOnAScreen() {
        var facts = Facts.complete()
                .cardiac(Cardiac.UNSTABLE)
                .ketamineAllergy(true)
                .aneurysmAvmOrIch(true)
                .psychosisOrMania(PsychosisOrMania.ACTIVE)
                .systolic(220)
                .ageYears(15)
                .nrs(1)
                .priorTreatments(List.of())
                .history(null)
                .facts();
        for (ScreeningFacts each : List.of(facts, ScreeningFacts.none())) {
            var words = words(each);
            assertThat(words).hasSizeLessThanOrEqualTo(24);
            assertThat(String.join("\n", words)).hasSizeLessThanOrEqualTo(2_000);
        }
    }

    private static List<String> words(ScreeningFacts facts) {
        var screened = ReferralScreened.of(Policies.OF_THE_DAY.on(TODAY).examine(facts, NOW));
        return Explanation.of(
                        new AwaitingDecision(
                                Priority.ROUTINE, facts, screened, Questionnaires.NONE, null, InformationRequests.NONE),
                        PACK,
                        TODAY)
                .words();
    }
}
