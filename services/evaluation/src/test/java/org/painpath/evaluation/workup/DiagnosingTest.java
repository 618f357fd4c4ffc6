package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.KIDNEY_AND_LIVER;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.history;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.workup.Evaluation.InProgress;
import org.painpath.evaluation.workup.Evaluation.ReadyToAssess;
import org.painpath.evaluation.workup.EvaluationCommand.OrderDiagnostics;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;
import org.painpath.evaluation.workup.EvaluationCommand.ReopenForMissing;
import org.painpath.instruments.SuicideRisk;

class DiagnosingTest {

    @Test
    void anOrderThatNamesNoTestIsForWhatACandidateNeeds() {
        assertThat(ordered(Story.of(OPEN, HISTORY).then(ORDER_LABS))).isEqualTo(KIDNEY_AND_LIVER);
    }

    @Test
    void withLiverDiseaseTheValuesOfChildPughAreOrderedToo() {
        var liverDisease = history(true, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE);

        assertThat(ordered(Story.of(OPEN, liverDisease).then(ORDER_LABS)))
                .containsExactly("2160-0", "1742-6", "1920-8", "1975-2", "1751-7", "6301-6");
    }

    @Test
    void whatIsThereIsNotOrderedAgain() {
        assertThat(ordered(Story.of(OPEN, results(result("2160-0", "0.8"))).then(ORDER_LABS)))
                .containsExactly("1742-6", "1920-8");
    }

    @Test
    void aResultThatIsTooOldIsOrderedAgain() {
        var recent = result("1742-6", "31", TODAY.minusDays(90), ResultStatus.FINAL);
        var old = result("2160-0", "0.8", TODAY.minusDays(91), ResultStatus.FINAL);

        assertThat(ordered(Story.of(OPEN, results(recent, old)).then(ORDER_LABS)))
                .containsExactly("2160-0", "1920-8");
    }

    @Test
    void aTimeThatIsNotOfItsDayIsRefused() {
        var tomorrow = NOON.plusSeconds(48 * 3600);
        var reported =
                new ReportedResult("1742-6", new BigDecimal("31"), "U/L", TODAY, tomorrow, ResultStatus.FINAL, null);

        assertThat(Story.of(OPEN).when(results(reported)).answer()).isEqualTo("time-of-another-day");
    }

    @Test
    void aTestOutsideTheCatalogueIsNotOrdered() {
        var order = new OrderDiagnostics(ORDER, List.of("2160-0", "718-7"), NOON, "clinician");

        assertThat(Story.of(OPEN).when(order).answer()).isEqualTo("unknown-test");
    }

    @Test
    void aValueIsKeptInTheUnitOfTheCatalogue() {
        var micromoles =
                new ReportedResult("2160-0", new BigDecimal("124"), "umol/L", TODAY, null, ResultStatus.FINAL, "L-1");
        var story = Story.of(OPEN).then(results(micromoles));

        assertThat(story.events())
                .containsExactly(new DiagnosticResulted(
                        null,
                        "2160-0",
                        new BigDecimal("1.4027"),
                        "mg/dL",
                        TODAY,
                        ResultStatus.FINAL,
                        "L-1",
                        null,
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "718-7, 14, g/dL, 0, unknown-test",
        "2160-0, 1.4, U/L, 0, unknown-unit",
        "2160-0, 124, mg/dL, 0, implausible-value",
        "2160-0, -1, mg/dL, 0, implausible-value",
        "2160-0, 1.4, mg/dL, 2, in-the-future",
        "2160-0, 1.4, mg/dL, 1, ok",
    })
    void aResultIsCheckedAtTheDoor(String loinc, BigDecimal value, String unit, int daysAhead, String answer) {
        var reported =
                new ReportedResult(loinc, value, unit, TODAY.plusDays(daysAhead), null, ResultStatus.FINAL, null);

        assertThat(Story.of(OPEN).when(results(reported)).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"L26-004711, ok", "'Ruiz, Ana', bad-report-id", "'', bad-report-id"})
    void aReportNumberIsAToken(String reportId, String answer) {
        var reported =
                new ReportedResult("1742-6", new BigDecimal("31"), "U/L", TODAY, null, ResultStatus.FINAL, reportId);

        assertThat(Story.of(OPEN).when(results(reported)).answer()).isEqualTo(answer);
    }

    @Test
    void oneBadResultKeepsTheWholeReportOut() {
        var story = Story.of(OPEN).when(results(result("1742-6", "31"), result("2160-0", "124")));

        assertThat(story.answer()).isEqualTo("implausible-value");
        assertThat(story.events()).isEmpty();
    }

    @Test
    void aReportAnswersOnlyAnOrderThatExists() {
        var stray = new RecordResults(new UUID(1, 1), List.of(result("2160-0", "0.8")), List.of(), NOON);

        assertThat(Story.of(OPEN).when(stray).answer()).isEqualTo("unknown-order");
        assertThat(Story.of(OPEN)
                        .when(new RecordResults(null, List.of(), List.of(), NOON))
                        .answer())
                .isEqualTo("no-results");
    }

    @Test
    void aRepeatedReportIsNoNews() {
        assertThat(Story.of(OPEN, NORMAL_LABS).when(NORMAL_LABS).answer()).isEqualTo("nothing");
    }

    @Test
    void theSameLineTwiceInAReportIsOneResult() {
        assertThat(Story.of(OPEN)
                        .then(results(result("2160-0", "0.8"), result("2160-0", "0.8")))
                        .events())
                .hasSize(1);
    }

    @Test
    void theLastResultThatIsSeenMakesTheEvaluationReady() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, ORDER_LABS)
                .then(results(result("2160-0", "0.8"), result("1742-6", "31")));
        assertThat(story.state()).isInstanceOf(InProgress.class);

        assertThat(story.then(SEEN).state()).isInstanceOf(InProgress.class);
        assertThat(story.then(results(result("1920-8", "28"))).state()).isInstanceOf(InProgress.class);
        assertThat(story.then(SEEN).state()).isInstanceOf(ReadyToAssess.class);
    }

    @Test
    void aCorrectedResultAfterTheDecisionOpensTheEvaluationAgain() {
        var corrected = results(result("2160-0", "4.8", TODAY, ResultStatus.CORRECTED));
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE)
                .then(corrected);

        assertThat(story.events().getFirst()).isEqualTo(new EvaluationReopened(List.of("corrected-result-2160-0")));
        assertThat(story.state()).isInstanceOf(InProgress.class);
        assertThat(story.when(CANDIDATE).answer()).isEqualTo("incomplete");
        assertThat(story.then(SEEN, CANDIDATE).events())
                .first()
                .extracting(
                        event -> ((EvaluationCompleted) event).labs().getFirst().value())
                .isEqualTo(new BigDecimal("4.8"));
    }

    @Test
    void aLateResultAfterTheDecisionIsKeptForTheDayTheReviewReturnsIt() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, Samples.assess(Outcome.CANDIDATE, true))
                .then(NORMAL_LABS);
        assertThat(story.state()).isInstanceOf(Evaluation.Candidate.class);

        assertThat(story.then(new ReopenForMissing(List.of("creatinine"))).state())
                .isInstanceOf(InProgress.class);
        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo("ok");
    }

    private static List<String> ordered(Story story) {
        return ((DiagnosticOrdered) story.events().getFirst()).loincs();
    }
}
