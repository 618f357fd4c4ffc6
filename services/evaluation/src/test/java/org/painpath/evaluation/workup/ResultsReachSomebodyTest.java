package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/**
 * One line a report, one column a stage: whom it reaches. {@code critical} calls a clinician at once, {@code unseen} waits for
 * one, {@code reopened} asks for another decision; a refusal tells the laboratory that nobody here sees it. From the fourth
 * column on creatinine is known (0.8 mg/dL) and was seen.
 */
class ResultsReachSomebodyTest {
    private static final Map<String, RecordResults> REPORTS = Map.of(
            "normal", results(result("6768-6", "80")),
            "critical", results(result("6768-6", "2700")),
            "critical so far", results(result("6768-6", "2700", TODAY, ResultStatus.PRELIMINARY)),
            "corrected", results(result("2160-0", "1.9", TODAY, ResultStatus.CORRECTED)),
            "sent anew", results(result("2160-0", "1.9")),
            "corrected, critical", results(result("2160-0", "9.0", TODAY, ResultStatus.CORRECTED)),
            "repeated", results(result("2160-0", "0.8")),
            "called critical", results(calledCritical("6768-6", "80")),
            "repeated, called critical", results(calledCritical("2160-0", "0.8")),
            "taken back",
                    new RecordResults(null, List.of(), List.of(new Retraction("2160-0", TODAY, null, null)), NOON));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            report              | Unopened | Open     | Scheduled | InProgress | ReadyToAssess | Candidate         | NotCandidate      | Cancelled
            normal              | not-open | unseen   | unseen    | unseen     | unseen        | unseen            | unseen            | cancelled
            critical            | not-open | critical | critical  | critical   | critical      | reopened critical | reopened critical | critical
            critical so far     | not-open | critical | critical  | critical   | critical      | reopened critical | reopened critical | critical
            corrected           | not-open | unseen   | unseen    | unseen     | unseen        | reopened unseen   | reopened unseen   | cancelled
            sent anew           | not-open | unseen   | unseen    | unseen     | unseen        | reopened unseen   | reopened unseen   | cancelled
            corrected, critical | not-open | critical | critical  | critical   | critical      | reopened critical | reopened critical | critical
            called critical     | not-open | critical | critical  | critical   | critical      | reopened critical | reopened critical | critical
            repeated, called critical | not-open | critical | critical | critical | critical     | reopened critical | reopened critical | critical
            repeated            | not-open | unseen   | unseen    | nothing    | nothing       | nothing           | nothing           | cancelled
            taken back          | not-open | nothing  | nothing   | missing    | missing       | reopened missing  | reopened missing  | cancelled
            """, useHeadersInDisplayName = true)
    void atEveryStage(
            String report,
            String unopened,
            String open,
            String scheduled,
            String inProgress,
            String readyToAssess,
            String candidate,
            String notCandidate,
            String cancelled) {
        var stages = List.of(
                Story.of(),
                Story.of(OPEN),
                Story.of(OPEN, BOOK),
                Story.of(OPEN, BOOK, HISTORY, NORMAL_LABS, SEEN),
                Story.of(OPEN, BOOK, HISTORY, EXAMINATION, NORMAL_LABS, SEEN),
                Story.of(OPEN, BOOK, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE),
                Story.of(OPEN, BOOK, NORMAL_LABS, SEEN, NOT_CANDIDATE),
                Story.of(OPEN, NORMAL_LABS, SEEN, new CancelForWithdrawal("moved-away")));

        assertThat(stages.stream()
                        .map(story -> reached(story.when(REPORTS.get(report))))
                        .toList())
                .containsExactly(
                        unopened, open, scheduled, inProgress, readyToAssess, candidate, notCandidate, cancelled);
    }

    /** A value that the clinic's own limits do not call critical. */
    private static ReportedResult calledCritical(String loinc, String value) {
        var reported = result(loinc, value);
        return new ReportedResult(
                loinc, reported.value(), reported.unit(), TODAY, null, ResultStatus.FINAL, null, true);
    }

    private static String reached(Story story) {
        if (!story.answer().equals("ok")) {
            return story.answer();
        }
        List<String> reached = new ArrayList<>();
        if (story.events().stream().anyMatch(EvaluationReopened.class::isInstance)) {
            reached.add("reopened");
        }
        var diagnostics = diagnostics(story.state());
        reached.add(
                !diagnostics.critical().isEmpty()
                        ? "critical"
                        : diagnostics.unseen().isEmpty() ? "missing" : "unseen");
        return String.join(" ", reached);
    }

    private static Diagnostics diagnostics(Evaluation state) {
        return switch (state) {
            case Evaluation.Unopened _ -> Diagnostics.NONE;
            case Evaluation.Underway underway -> underway.facts().diagnostics();
            case Evaluation.Assessed assessed -> assessed.facts().diagnostics();
            case Evaluation.Cancelled withdrawn -> withdrawn.diagnostics();
        };
    }
}
