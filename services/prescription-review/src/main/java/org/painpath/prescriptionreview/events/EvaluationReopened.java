package org.painpath.prescriptionreview.events;

import java.util.List;
import java.util.Objects;
import org.painpath.prescriptionreview.review.ReviewCommand.AwaitEvaluation;

/** What this service reads of evaluation's {@code evaluation-reopened}. */
record EvaluationReopened(List<String> missing) {

    EvaluationReopened {
        Objects.requireNonNull(missing, "missing");
    }

    AwaitEvaluation command() {
        return new AwaitEvaluation(missing);
    }
}
