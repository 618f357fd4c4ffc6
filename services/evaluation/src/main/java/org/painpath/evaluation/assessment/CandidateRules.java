package org.painpath.evaluation.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.obstacle.Obstacle;

/** All rules for a candidate. Each is asked every time; none stops the others. */
public record CandidateRules(AssessmentPolicy policy) {
    /** What the assessor may waive: a missing laboratory value, never a bad one. */
    private static final Set<String> WAIVABLE =
            Set.of(OrderedTestsAreFinal.NAME, NeededTestsAreRecent.NAME, "alt-is-low", "ast-is-low");

    public List<Finding> examine(ClinicalPicture picture) {
        return Stream.of(complete(), safe(), allowed())
                .flatMap(rules -> rules)
                .map(rule -> rule.examine(picture))
                .toList();
    }

    /** Whether the finding is a laboratory value that is missing, which the assessor may leave to the review. */
    public boolean canWaive(Finding finding) {
        return switch (finding) {
            case Finding.MissingData missing -> WAIVABLE.contains(missing.rule());
            case Finding.Satisfied _, Finding.Concern _ -> false;
        };
    }

    private Stream<Rule> complete() {
        return Stream.of(
                new HistoryIsTaken(),
                new ExaminationIsRecorded(),
                new WeightIsRecent(policy.ages().weight()),
                new LiverSignsAreExamined(),
                new OrderedTestsAreFinal(),
                new NeededTestsAreRecent(policy.ages()),
                new ResultsAreAcknowledged());
    }

    private Stream<Rule> safe() {
        return Stream.of(
                new NotPregnantOrBreastfeeding(),
                new PregnancyTestIsRecent(policy.ages().pregnancyTest()),
                new NoSuicideRisk(policy.ages().cssrs()),
                new BloodPressureIsControlled(
                        policy.holdSystolic(), policy.holdDiastolic(), policy.stopSystolic(), policy.stopDiastolic()),
                new OxygenSaturationIsNormal(policy.lowestSpo2Percent()),
                transaminase(DiagnosticTest.ALT),
                transaminase(DiagnosticTest.AST));
    }

    private static Stream<Rule> allowed() {
        return Stream.of(Obstacle.values())
                .flatMap(obstacle -> obstacle.againstCandidate().stream()
                        .map(severity -> new NothingStandsAgainst(obstacle, severity)));
    }

    private Rule transaminase(DiagnosticTest test) {
        return new TransaminaseIsLow(test, policy.transaminaseUpperLimit(), policy.transaminaseFactor());
    }
}
