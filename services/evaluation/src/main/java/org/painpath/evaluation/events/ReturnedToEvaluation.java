package org.painpath.evaluation.events;

import java.util.List;
import java.util.Objects;
import org.painpath.evaluation.workup.EvaluationCommand.ReopenForMissing;

/** What this service reads of prescription-review's {@code returned-to-evaluation}. */
record ReturnedToEvaluation(List<String> missing) {

    ReturnedToEvaluation {
        Objects.requireNonNull(missing, "missing");
    }

    ReopenForMissing command() {
        return new ReopenForMissing(missing);
    }
}
