package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Flag;
import org.painpath.evaluation.diagnostics.Presence;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.workup.Evaluation.InProgress;
import org.painpath.evaluation.workup.Evaluation.ReadyToAssess;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/** What a clinician has seen, what cannot wait to be seen, and what laboratories correct or take back. */
class AcknowledgingTest {
    private static final ResultKey CREATININE = new ResultKey("2160-0", TODAY, null, null);
    private static final ResultKey ALT = new ResultKey("1742-6", TODAY, null, null);

    @Test
    void whatIsAcknowledgedIsWhatNobodyHadSeen() {
        var story = Story.of(OPEN, results(result("2160-0", "0.8")), SEEN, results(result("1742-6", "31")));

        assertThat(story.then(SEEN).events())
                .containsExactly(new ResultsAcknowledged(List.of(ALT), TODAY, "clinician"));
        assertThat(story.when(SEEN).answer()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"2160-0, ok", "1742-6, no-such-result", "x, no-such-result"})
    void oneTestIsAcknowledgedByItsCode(String loinc, String answer) {
        var command = new AcknowledgeResults(List.of(loinc), NOON, "clinician");

        assertThat(Story.of(OPEN, results(result("2160-0", "0.8")))
                        .when(command)
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void aTestThatWasOutOfDateWhenItWasSeenMakesNothingReady() {
        var old = results(result("2160-0", "0.8", TODAY.minusDays(91), ResultStatus.FINAL));
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN);
        assertThat(story.state()).isInstanceOf(ReadyToAssess.class);

        var others = results(result("1742-6", "31"), result("1920-8", "28"));
        assertThat(Story.of(OPEN, HISTORY, EXAMINATION, others, old, SEEN).state())
                .isInstanceOf(InProgress.class);
    }

    @Test
    void aCorrectionUndoesTheAcknowledgmentAndWhatRestsOnIt() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN)
                .then(results(result("2160-0", "1.9", TODAY, ResultStatus.CORRECTED)));

        assertThat(story.state()).isInstanceOf(InProgress.class);
        assertThat(story.then(SEEN).events())
                .containsExactly(new ResultsAcknowledged(List.of(CREATININE), TODAY, "clinician"));
        assertThat(story.state()).isInstanceOf(ReadyToAssess.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1742-6, 800, ",
        "1742-6, 801, CRITICAL_HIGH",
        "2160-0, 5, ",
        "2160-0, 5.1, CRITICAL_HIGH",
        "1751-7, 1.4, CRITICAL_LOW",
        "6301-6, 5.5, CRITICAL_HIGH",
        "2106-3, 1, ",
    })
    void aCriticalValueIsAFactOfItsOwn(String loinc, String value, Flag flag) {
        var events = Story.of(OPEN).then(results(result(loinc, value))).events();

        if (flag == null) {
            assertThat(events).singleElement().isInstanceOf(DiagnosticResulted.class);
        } else {
            assertThat(events).last().isEqualTo(new CriticalValueReported(loinc, TODAY, flag, null, null));
        }
    }

    @Test
    void aCriticalValueWaitsAlsoWhereTheLaboratoryIsNotDone() {
        var story = Story.of(OPEN, results(result("1742-6", "900", TODAY, ResultStatus.PRELIMINARY)));
        assertThat(critical(story)).containsExactly(ALT);

        assertThat(critical(story.then(SEEN))).isEmpty();
        assertThat(critical(story.then(results(result("1742-6", "905"))))).containsExactly(ALT);
        assertThat(critical(story.then(results(result("1742-6", "90.5", TODAY, ResultStatus.CORRECTED)))))
                .isEmpty();
    }

    @Test
    void aCriticalValueOfASeriesWaitsAlsoWhenAnotherOfItIsCorrected() {
        var series =
                results(ofReport("9.0", "08:00", ResultStatus.FINAL), ofReport("1.0", "15:00", ResultStatus.FINAL));
        var story = Story.of(OPEN, series).then(results(ofReport("1.1", "15:00", ResultStatus.CORRECTED)));

        assertThat(critical(story)).hasSize(1);
    }

    @Test
    void ofTwoValuesOfOneMessageThatNothingTellsApartTheCriticalOneWaits() {
        assertThat(critical(Story.of(OPEN, results(result("2160-0", "9.0"), result("2160-0", "1.0")))))
                .containsExactly(CREATININE);
    }

    @Test
    void aCriticalValueAfterTheDecisionOpensTheEvaluationAgain() {
        var late = results(result("6768-6", "2700"));
        var decided = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE)
                .then(late);
        var declined = Story.of(OPEN, NOT_CANDIDATE).then(late);

        assertThat(decided.events().getFirst()).isEqualTo(new EvaluationReopened(List.of("critical-result-6768-6")));
        assertThat(critical(decided)).hasSize(1);
        assertThat(declined.state()).isInstanceOf(InProgress.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2106-3,  1,   '{presence}', true",
        "2106-3,  0,   '{presence}', false",
        "1742-6,  120, U/L, true",
        "1742-6,  119, U/L, false",
        "6768-6,  390, U/L, true",
        "1975-2,  2.5, mg/dL, true",
        "1975-2,  2.4, mg/dL, false",
        "2160-0,  1.9, mg/dL, false"
    })
    void aValueOnWhichTheMedicineIsStoppedOpensADecidedEvaluationAgain(
            String loinc, String value, String unit, boolean opens) {
        var late = new ReportedResult(
                loinc,
                new BigDecimal(value),
                unit.equals("{presence}") ? Presence.UNIT : unit,
                TODAY,
                NOON,
                ResultStatus.FINAL,
                "L-9");
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE)
                .then(results(late));
        if (opens) {
            assertThat(story.events().getFirst())
                    .isEqualTo(new EvaluationReopened(List.of("alarming-result-" + loinc)));
        } else {
            assertThat(story.state()).isInstanceOf(Evaluation.Candidate.class);
        }
    }

    @Test
    void aLateResultIsAcknowledgedWithoutOpeningTheEvaluation() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE)
                .then(results(result("6768-6", "80")), SEEN);

        assertThat(story.state()).isInstanceOf(Evaluation.Candidate.class);
    }

    @Test
    void whatIsTakenBackIsGoneAndItsOrderWaitsAgain() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN)
                .then(retract(new Retraction("2160-0", TODAY, null, null)));

        assertThat(story.events()).containsExactly(new DiagnosticRetracted(ORDER, "2160-0", TODAY, null, null, null));
        assertThat(story.state()).isInstanceOf(InProgress.class);
        var diagnostics = ((Underway) story.state()).facts().diagnostics();
        assertThat(diagnostics.results()).extracting(known -> known.loinc()).containsExactly("1742-6", "1920-8");
        assertThat(diagnostics.pending()).extracting(test -> test.loinc()).containsExactly("2160-0");
        assertThat(story.when(CANDIDATE).words()).contains("Creatinine");
    }

    @Test
    void whatIsTakenBackAfterTheDecisionOpensTheEvaluationAgain() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE)
                .then(retract(new Retraction("2160-0", TODAY, null, null)));

        assertThat(story.events())
                .containsExactly(
                        new EvaluationReopened(List.of("retracted-result-2160-0")),
                        new DiagnosticRetracted(null, "2160-0", TODAY, null, null, null));
        assertThat(story.when(CANDIDATE).answer()).isEqualTo("incomplete");
    }

    @Test
    void whoIsCalledByACriticalResultIsToldThatNoneWaitsAnyMore() {
        var morning = ofReport("9.0", "08:00", ResultStatus.FINAL);
        var afternoon = ofReport("8.0", "15:00", ResultStatus.FINAL);
        var series = Story.of(OPEN, results(morning, afternoon));
        var one = retract(new Retraction("2160-0", TODAY, morning.observedAt(), "L-1"));
        var other = retract(new Retraction("2160-0", TODAY, afternoon.observedAt(), "L-1"));

        assertThat(settled(series.then(one))).isNull();
        assertThat(settled(series.then(other))).isTrue();
        assertThat(settled(Story.of(OPEN, results(morning))
                        .then(results(ofReport("1.0", "08:00", ResultStatus.CORRECTED)))))
                .isTrue();
        assertThat(settled(Story.of(OPEN, results(morning))
                        .then(results(ofReport("8.5", "08:00", ResultStatus.CORRECTED)))))
                .isNull();
        assertThat(settled(Story.of(OPEN, results(morning), SEEN).then(one))).isNull();
    }

    @Test
    void oneOfSeveralIsTakenBackOnlyByAPersonWhoHasAskedWhich() {
        var morning = ofReport("0.9", "08:00", ResultStatus.FINAL);
        var afternoon = ofReport("1.1", "15:00", ResultStatus.FINAL);
        var unclear = retract(new Retraction("2160-0", TODAY, null, null));
        var series = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, results(morning, afternoon), SEEN);

        var asked = series.then(unclear);
        assertThat(asked.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        RetractionUnclear.class,
                        doubt -> assertThat(doubt.results()).hasSizeGreaterThan(1));
        assertThat(diagnostics(asked).results()).isEqualTo(diagnostics(series).results());
        assertThat(diagnostics(asked).unseen()).hasSizeGreaterThan(1).allMatch(diagnostics(asked)::isInDoubt);
        assertThat(asked.when(CANDIDATE).answer()).isEqualTo("incomplete");
        assertThat(asked.when(unclear).answer()).as("asked once").isEqualTo("nothing");

        var answered = asked.then(SEEN);
        assertThat(diagnostics(answered).unseen()).isEmpty();
        assertThat(answered.when(unclear).answer()).isEqualTo("nothing");
        var named = answered.then(retract(new Retraction("2160-0", TODAY, afternoon.observedAt(), null)));
        assertThat(named.events()).first().isInstanceOf(DiagnosticRetracted.class);
    }

    @Test
    void oneOfSeveralAfterTheDecisionOpensTheEvaluationAgain() {
        var decided = Story.of(
                        OPEN,
                        HISTORY,
                        EXAMINATION,
                        NORMAL_LABS,
                        results(ofReport("1.1", "15:00", ResultStatus.FINAL)),
                        SEEN,
                        CANDIDATE)
                .then(retract(new Retraction("2160-0", TODAY, null, null)));

        assertThat(decided.events().getFirst()).isEqualTo(new EvaluationReopened(List.of("unclear-retraction-2160-0")));
    }

    @Test
    void whoWaitsForACriticalResultThatWasTakenBackUntoldIsFreedByAClinician() {
        var critical = Story.of(OPEN, results(result("2160-0", "9.0")));
        var key = critical(critical).getFirst();
        var state = Evolution.after(
                critical.state(),
                new DiagnosticRetracted(null, "2160-0", TODAY, null, key.observedAt(), null),
                Shipped.catalogues());
        var diagnostics = ((Underway) state).facts().diagnostics();
        assertThat(diagnostics.critical()).isEmpty();
        assertThat(diagnostics.calling()).containsExactly(key);

        var acknowledged =
                Acknowledging.acknowledge(diagnostics, new AcknowledgeResults(List.of("2160-0"), NOON, "clinician"));
        var event = (ResultsAcknowledged)
                ((Decision.Accepted<EvaluationEvent>) acknowledged).events().getFirst();
        assertThat(event.results()).containsExactly(key);
        assertThat(event.addedTo(diagnostics).calling()).isEmpty();

        assertThat(((Underway) critical.then(retract(new Retraction("2160-0", TODAY, null, null)))
                                .state())
                        .facts()
                        .diagnostics()
                        .calling())
                .as("since it is told nobody waits")
                .isEmpty();
    }

    private static Diagnostics diagnostics(Story story) {
        return ((Underway) story.state()).facts().diagnostics();
    }

    @Test
    void whatIsTakenBackAndNotOnRecordIsNoNews() {
        var decided = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE);

        assertThat(decided.when(retract(new Retraction("2160-0", TODAY.minusDays(1), null, "L-1")))
                        .answer())
                .isEqualTo("nothing");
    }

    @Test
    void whatIsTakenBackAndSentAgainIsNews() {
        var again = new RecordResults(
                null, List.of(result("2160-0", "0.8")), List.of(new Retraction("2160-0", TODAY, null, null)), NOON);
        var story = Story.of(OPEN, NORMAL_LABS, SEEN).then(again);

        assertThat(story.events())
                .extracting(Object::getClass)
                .containsExactly(DiagnosticRetracted.class, DiagnosticResulted.class);
        assertThat(story.then(SEEN).events())
                .containsExactly(new ResultsAcknowledged(List.of(CREATININE), TODAY, "clinician"));
    }

    private static ReportedResult ofReport(String value, String time, ResultStatus status) {
        return new ReportedResult(
                "2160-0",
                new BigDecimal(value),
                "mg/dL",
                TODAY,
                Instant.parse(TODAY + "T" + time + ":00Z"),
                status,
                "L-1");
    }

    private static @Nullable Boolean settled(Story story) {
        return switch (story.events().getFirst()) {
            case DiagnosticRetracted retracted -> retracted.criticalSettled();
            case DiagnosticResulted resulted -> resulted.criticalSettled();
            case EvaluationEvent other -> throw new AssertionError(other);
        };
    }

    private static List<ResultKey> critical(Story story) {
        return ((Underway) story.state()).facts().diagnostics().critical();
    }

    private static RecordResults retract(Retraction retraction) {
        return new RecordResults(null, List.of(), List.of(retraction), NOON);
    }
}
