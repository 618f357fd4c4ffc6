package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;

/**
 * A clinician has seen results: all of a test that nobody has acknowledged, or of every test; and a critical one that was taken back
 * without whoever waits for a clinician being told.
 */
final class Acknowledging {
    private Acknowledging() {}

    static Decision<EvaluationEvent> acknowledge(Diagnostics diagnostics, AcknowledgeResults command) {
        List<Result> meant = diagnostics.results().stream()
                .filter(result -> command.loincs().isEmpty() || command.loincs().contains(result.loinc()))
                .toList();
        List<ResultKey> untold = diagnostics.untold().stream()
                .filter(key -> command.loincs().isEmpty() || command.loincs().contains(key.loinc()))
                .toList();
        List<String> known = Stream.concat(
                        meant.stream().map(Result::loinc), untold.stream().map(ResultKey::loinc))
                .toList();
        if (known.isEmpty() || !known.containsAll(command.loincs())) {
            return Decision.refused("no-such-result", "There is no result of that test to acknowledge.");
        }
        List<ResultKey> news = Stream.concat(
                        meant.stream()
                                .filter(result ->
                                        diagnostics.acknowledgment(result).isEmpty())
                                .map(Result::key),
                        untold.stream())
                .toList();
        return news.isEmpty()
                ? Decision.nothing()
                : Decision.accepted(
                        new ResultsAcknowledged(news, LocalDate.ofInstant(command.at(), ZoneOffset.UTC), command.by()));
    }
}
