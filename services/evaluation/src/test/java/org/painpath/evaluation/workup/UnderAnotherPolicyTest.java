package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.examination;
import static org.painpath.evaluation.workup.Samples.examined;
import static org.painpath.evaluation.workup.Samples.history;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.ucum.UcumConversion;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;
import org.painpath.instruments.SuicideRisk;

/** Every number of a pack decides, on the day at the clinic, and the decision names the pack. */
class UnderAnotherPolicyTest {
    private static final AssessmentPolicy STRICT =
            new AssessmentPolicy("2027.01", new FactAges(5, 3, 10, 2, 100), 130, 80, 150, 100, 30, 2, 97);
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    @Test
    void whatIsNewAndLowEnoughForItIsTaken() {
        var story = strict(HISTORY, EXAMINATION, NORMAL_LABS).whenSeen(CANDIDATE);
        assertThat(story.answer()).isEqualTo("ok");
        assertThat(((EvaluationCompleted) story.events().getFirst()).policyVersion())
                .isEqualTo("2027.01");
    }

    @Test
    void factsAgeAsItSays() {
        var oldWeight = examined(TODAY.minusDays(6), 124, 78, 98, null, null);
        assertThat(strict(HISTORY, oldWeight, NORMAL_LABS).whenSeen(CANDIDATE).words())
                .isEqualTo("Missing: weight not older than 5 days.");
        assertThat(strict(HISTORY, EXAMINATION, labsOf(TODAY.minusDays(11)))
                        .whenSeen(CANDIDATE)
                        .words())
                .isEqualTo(
                        "Missing: recent result of Creatinine, Alanine aminotransferase, Aspartate aminotransferase.");
        var test = results(result("2106-3", "0", TODAY.minusDays(3), ResultStatus.FINAL));
        assertThat(strict(history(false, Pregnancy.NOT_PREGNANT, SuicideRisk.NONE), EXAMINATION, NORMAL_LABS, test)
                        .whenSeen(CANDIDATE)
                        .words())
                .contains("no pregnancy test of the last 2 days");
    }

    @Test
    void anOrderThatNamesNothingAsksForWhatIsTooOldForIt() {
        assertThat(strict(HISTORY, labsOf(TODAY.minusDays(10))).when(ORDER_LABS).answer())
                .isEqualTo("nothing-to-order");
        assertThat(strict(HISTORY, labsOf(TODAY.minusDays(11))).when(ORDER_LABS).answer())
                .isEqualTo("ok");
    }

    @Test
    void limitsAreThoseThatItNames() {
        assertThat(answer(examination(131, 78, 98))).isEqualTo("hold-not-acknowledged");
        assertThat(answer(examination(124, 81, 98))).isEqualTo("hold-not-acknowledged");
        assertThat(answer(examination(150, 78, 98))).isEqualTo("contraindicated");
        assertThat(answer(examination(124, 100, 98))).isEqualTo("contraindicated");
        assertThat(answer(examination(124, 78, 96))).isEqualTo("hold-not-acknowledged");
        var high = results(result("2160-0", "0.8"), result("1742-6", "61"), result("1920-8", "60"));
        assertThat(strict(HISTORY, EXAMINATION, high).whenSeen(CANDIDATE).words())
                .contains("above 2 times the upper limit of 30 U/L")
                .contains("alt-is-low")
                .doesNotContain("ast-is-low");
    }

    @Test
    void theDayIsThatOfTheClinic() {
        var decider = new EvaluationDecider(
                day -> new CandidateRules(
                        day.isBefore(LocalDate.of(2026, 12, 2)) ? policy("2026.11") : policy("2026.12")),
                Shipped.catalogues(),
                UcumConversion.load(),
                HONOLULU);
        var state =
                Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, Samples.SEEN).state();
        assertThat(version(decider.decide(state, assessedAt("2026-12-02T09:59:00Z"))))
                .as("the evening of the first in Honolulu")
                .isEqualTo("2026.11");
        assertThat(version(decider.decide(state, assessedAt("2026-12-02T10:00:00Z"))))
                .isEqualTo("2026.12");
    }

    private static Assess assessedAt(String time) {
        return new Assess(Outcome.CANDIDATE, List.of(), null, false, List.of(), Instant.parse(time), "clinician");
    }

    private static String version(Decision<EvaluationEvent> decision) {
        return ((EvaluationCompleted)
                        ((Decision.Accepted<EvaluationEvent>) decision).events().getFirst())
                .policyVersion();
    }

    private static AssessmentPolicy policy(String version) {
        return new AssessmentPolicy(version, new FactAges(30, 14, 90, 7, 365), 140, 90, 180, 110, 40, 3, 94);
    }

    private static String answer(EvaluationCommand examination) {
        return strict(HISTORY, examination, NORMAL_LABS).whenSeen(CANDIDATE).answer();
    }

    private static EvaluationCommand labsOf(LocalDate day) {
        return results(
                result("2160-0", "0.8", day, ResultStatus.FINAL),
                result("1742-6", "31", day, ResultStatus.FINAL),
                result("1920-8", "28", day, ResultStatus.FINAL));
    }

    private static Story strict(EvaluationCommand... commands) {
        return Story.at(STRICT, ZoneOffset.UTC, OPEN).then(commands);
    }
}
