package org.painpath.evaluation.workup;

import java.util.List;
import org.painpath.evaluation.diagnostics.ResultKey;

/**
 * A laboratory took one value back by its day alone, and several are of that day: none of them is taken, a clinician asks which was
 * meant. Not published.
 *
 * @param results those that it may have meant
 */
public record RetractionUnclear(List<ResultKey> results) implements EvaluationEvent {
    public RetractionUnclear {
        results = List.copyOf(results);
    }
}
