package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;

/** A clinician has seen results: all of a test that nobody has acknowledged, or of every test. */
final class Acknowledging {
    private Acknowledging() {}

    static Decision<EvaluationEvent> acknowledge(Diagnostics diagnostics, AcknowledgeResults command) {
        List<Result> meant = diagnostics.results().stream()
                .filter(result -> command.loincs().isEmpty() || command.loincs().contains(result.loinc()))
                .toList();
        boolean allKnown = command.loincs().stream()
                .allMatch(loinc ->
                        meant.stream().anyMatch(result -> result.loinc().equals(loinc)));
        if (meant.isEmpty() || !allKnown) {
            return Decision.refused("no-such-result", "There is no result of that test to acknowledge.");
        }
        List<ResultKey> news = meant.stream()
                .filter(result -> diagnostics.acknowledgment(result).isEmpty())
                .map(Result::key)
                .toList();
        return news.isEmpty()
                ? Decision.nothing()
                : Decision.accepted(
                        new ResultsAcknowledged(news, LocalDate.ofInstant(command.at(), ZoneOffset.UTC), command.by()));
    }
}
