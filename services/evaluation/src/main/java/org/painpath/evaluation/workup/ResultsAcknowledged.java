package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.util.List;
import org.painpath.evaluation.diagnostics.Acknowledgment;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.ResultKey;

/** A clinician has seen results. Published. */
public record ResultsAcknowledged(List<ResultKey> results, LocalDate acknowledgedOn, String acknowledgedBy)
        implements EvaluationEvent {

    public ResultsAcknowledged {
        results = List.copyOf(results);
    }

    Diagnostics addedTo(Diagnostics diagnostics) {
        Diagnostics all = diagnostics;
        for (ResultKey key : results) {
            all = all.acknowledged(new Acknowledgment(key, acknowledgedOn, acknowledgedBy));
        }
        return all;
    }
}
