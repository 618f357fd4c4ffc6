package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;

/** Whoever has seen one test has not seen the others. */
class OneTestSeenTest {
    private static final ResultKey ALT = new ResultKey("1742-6", TODAY, null, null);
    private static final AcknowledgeResults ALT_SEEN = new AcknowledgeResults(List.of("1742-6"), NOON, "clinician");

    @Test
    void anotherResultStillWaits() {
        var story = Story.of(OPEN, results(result("2160-0", "0.8"), result("1742-6", "31")));

        assertThat(story.then(ALT_SEEN).events())
                .containsExactly(new ResultsAcknowledged(List.of(ALT), TODAY, "clinician"));
    }

    @Test
    void aCriticalOneThatWasTakenBackUntoldStillCalls() {
        var state = Story.of(OPEN, results(result("2160-0", "9.0"), result("1742-6", "31")))
                .state();
        var critical = ((Underway) state).facts().diagnostics().critical().getFirst();
        var takenBack = (Underway) Evolution.after(
                state,
                new DiagnosticRetracted(null, "2160-0", TODAY, null, critical.observedAt(), null),
                Shipped.catalogues());
        var diagnostics = takenBack.facts().diagnostics();
        assertThat(diagnostics.calling()).containsExactly(critical);

        var event = (ResultsAcknowledged)
                ((Decision.Accepted<EvaluationEvent>) Acknowledging.acknowledge(diagnostics, ALT_SEEN))
                        .events()
                        .getFirst();
        assertThat(event.results()).extracting(ResultKey::loinc).containsExactly("1742-6");
        assertThat(event.addedTo(diagnostics).calling()).containsExactly(critical);
    }
}
