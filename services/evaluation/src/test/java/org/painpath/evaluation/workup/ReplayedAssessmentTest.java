package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.assess;
import static org.painpath.evaluation.workup.Samples.examination;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.simulation.Change;
import org.painpath.chassis.rules.simulation.Judged;
import org.painpath.chassis.rules.simulation.RecordedDecision;
import org.painpath.chassis.rules.simulation.Simulation;
import org.painpath.chassis.rules.simulation.SimulationReport;
import org.painpath.chassis.rules.simulation.Stand;
import org.painpath.chassis.rules.simulation.Verdict;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.simulation.AssessedOn;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;

/** Which assessments another policy would have judged otherwise, and why: by the facts and on the day that they had. */
class ReplayedAssessmentTest {

    @Test
    void theSamePolicyChangesNothing() {
        var report = replay(
                Shipped.policy(),
                decided(ready(), CANDIDATE),
                decided(Story.of(OPEN, HISTORY), NOT_CANDIDATE),
                decided(Story.of(OPEN), CANDIDATE),
                decided(Story.of(OPEN, HISTORY, EXAMINATION), assess(Outcome.CANDIDATE, true)));
        assertThat(report.decisions()).isEqualTo(4);
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void aLowerLimitHoldsWhoWasACandidate() {
        var report = replay(pressureUpTo(120), decided(ready(), CANDIDATE));
        assertThat(report.verdicts()).isEqualTo(Map.of("FREE-NEEDS_REASON", 1L));
        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.decided()).isEqualTo("CANDIDATE");
            assertThat(change.policyVersion()).isEqualTo("2026.11");
            assertThat(change.before()).isEqualTo(Verdict.FREE);
            assertThat(change.after()).isEqualTo(Verdict.NEEDS_REASON);
            assertThat(change.why())
                    .extracting(Change.Why::before, Change.Why::after)
                    .containsExactly(tuple(Stand.SATISFIED, Stand.HOLD));
            assertThat(change.why().getFirst().words()).contains("124");
        });
    }

    @Test
    void whoWasRefusedIsFreeUnderAHigherLimitAndTheStoryTellsWhy() {
        var held = Story.of(OPEN, HISTORY, examination(130, 78, 98), NORMAL_LABS, SEEN);
        var strict = Story.at(pressureUpTo(120), ZoneOffset.UTC);
        strict.then(OPEN, HISTORY, examination(130, 78, 98), NORMAL_LABS, SEEN).when(CANDIDATE);
        var refused = new RecordedDecision<>(
                UUID.randomUUID(),
                9,
                NOON,
                judgment(strict).decided(),
                on(held, judgment(strict)),
                judgment(strict).judged());
        var report = replay(Shipped.policy(), refused);
        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.decided()).isEqualTo("REFUSED");
            assertThat(change.before()).isEqualTo(Verdict.NEEDS_REASON);
            assertThat(change.after()).isEqualTo(Verdict.FREE);
        });
    }

    @Test
    void whatWasWaivedStaysWaivedAndWhatIsKeptIsWhatWasMissing() {
        var waived = decided(Story.of(OPEN, HISTORY, EXAMINATION), assess(Outcome.CANDIDATE, true));
        assertThat(waived.facts().waived())
                .containsExactlyInAnyOrder("needed-tests-are-recent", "alt-is-low", "ast-is-low");
        assertThat(replay(pressureUpTo(120), waived).changes().getFirst().before())
                .isEqualTo(Verdict.FREE);
        var not = decided(Story.of(OPEN, HISTORY), NOT_CANDIDATE);
        assertThat(not.facts().waived())
                .as("who is no candidate waives nothing")
                .isEmpty();
        assertThat(replay(Shipped.policy(), not).changed()).isZero();
    }

    @Test
    void aDecisionFromBeforeMissingDataWasKeptIsNotChangedByIt() {
        var now = decided(Story.of(OPEN, HISTORY), NOT_CANDIDATE);
        var old = new RecordedDecision<>(
                now.referralId(),
                3,
                NOON,
                "NOT_CANDIDATE",
                new AssessedOn(now.facts().picture(), null),
                now.judged());
        assertThat(replay(Shipped.policy(), silent(old)).changed()).isZero();
    }

    private static RecordedDecision<AssessedOn> silent(RecordedDecision<AssessedOn> decision) {
        var concerns = decision.judged().findings().stream()
                .filter(finding -> finding.outcome() == FindingFact.Outcome.CONCERN)
                .toList();
        var judged = new Judged(decision.judged().policyVersion(), concerns, Set.of(), Stand.SATISFIED);
        return new RecordedDecision<>(
                decision.referralId(), 3, decision.at(), decision.decided(), decision.facts(), judged);
    }

    private static RecordedDecision<AssessedOn> decided(Story before, Assess assess) {
        var facts = ((Underway) before.state()).facts();
        var judgment = judgment(before.when(assess));
        return new RecordedDecision<>(
                UUID.randomUUID(),
                9,
                NOON,
                judgment.decided(),
                new AssessedOn(facts.picture(TODAY), judgment.waived()),
                judgment.judged());
    }

    private static AssessedOn on(Story before, Judgment judgment) {
        return new AssessedOn(((Underway) before.state()).facts().picture(TODAY), judgment.waived());
    }

    private static Judgment judgment(Story story) {
        return (Judgment) story.events().getLast();
    }

    @SafeVarargs
    private static SimulationReport replay(AssessmentPolicy policy, RecordedDecision<AssessedOn>... decisions) {
        var rules = new CandidateRules(policy);
        var simulation = new Simulation<AssessedOn>(
                policy.version(), decision -> decision.facts().under(rules), 10);
        List.of(decisions).forEach(simulation::replay);
        return simulation.report();
    }

    private static AssessmentPolicy pressureUpTo(int systolic) {
        AssessmentPolicy shipped = Shipped.policy();
        return new AssessmentPolicy(
                "2027.01",
                shipped.ages(),
                systolic,
                shipped.holdDiastolic(),
                shipped.stopSystolic(),
                shipped.stopDiastolic(),
                shipped.transaminaseUpperLimit(),
                shipped.transaminaseFactor(),
                shipped.lowestSpo2Percent());
    }

    private static Story ready() {
        return Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN);
    }
}
