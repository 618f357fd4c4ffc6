package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/** What laboratories report of a patient whose referral was withdrawn. */
class WithdrawnTest {
    private static final CancelForWithdrawal WITHDRAWN = new CancelForWithdrawal("moved-away");
    private static final RecordResults CRITICAL = results(result("2160-0", "11.2"), result("1742-6", "31"));
    private static final ResultKey CREATININE = new ResultKey("2160-0", TODAY, null, null);

    @Test
    void aCriticalResultIsTakenAndCallsAClinicianAndNothingElseIsKept() {
        var story = Story.of(OPEN, WITHDRAWN).then(CRITICAL);

        assertThat(story.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("DiagnosticResulted", "CriticalValueReported");
        assertThat(critical(story)).containsExactly(CREATININE);
    }

    @Test
    void soItIsWhereTheReferralWasWithdrawnBeforeItCame() {
        assertThat(critical(Story.of(WITHDRAWN).then(CRITICAL))).containsExactly(CREATININE);
    }

    @Test
    void theSameReportAgainIsTakenAndNoNews() {
        assertThat(Story.of(OPEN, WITHDRAWN, CRITICAL).when(CRITICAL).answer()).isEqualTo("nothing");
    }

    @Test
    void whatIsNotCriticalIsRefused() {
        assertThat(Story.of(OPEN, WITHDRAWN, CRITICAL).when(NORMAL_LABS).answer())
                .isEqualTo("cancelled");
    }

    @Test
    void aClinicianAcknowledgesItAndNothingIsLeftToDo() {
        var story = Story.of(OPEN, WITHDRAWN, CRITICAL).then(SEEN);

        assertThat(critical(story)).isEmpty();
        assertThat(story.when(SEEN).answer()).isEqualTo("cancelled");
    }

    @Test
    void aCriticalResultThatNobodyHadSeenStaysWhenTheReferralIsWithdrawn() {
        var story = Story.of(OPEN, CRITICAL, WITHDRAWN);

        assertThat(critical(story)).containsExactly(CREATININE);
    }

    @Test
    void theLaboratoryMayStillCorrectItOrTakeItBack() {
        var corrected = results(result("2160-0", "1.1", TODAY, ResultStatus.CORRECTED));
        var takenBack =
                new RecordResults(null, List.of(), List.of(new Retraction("2160-0", TODAY, null, null)), Samples.NOON);

        assertThat(critical(Story.of(OPEN, WITHDRAWN, CRITICAL, corrected))).isEmpty();
        assertThat(critical(Story.of(OPEN, WITHDRAWN, CRITICAL, takenBack))).isEmpty();
    }

    private static List<ResultKey> critical(Story story) {
        return ((Cancelled) story.state()).diagnostics().critical();
    }
}
