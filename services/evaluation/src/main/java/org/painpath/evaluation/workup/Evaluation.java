package org.painpath.evaluation.workup;

import java.util.List;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.obstacle.Obstacles;

/** One evaluation, one record a stage; each holds only what exists at that stage. */
public sealed interface Evaluation {

    /** Intake has not accepted it yet; what stands against treatment may be known before. */
    record Unopened(Obstacles obstacles) implements Evaluation {
        public Unopened() {
            this(Obstacles.NONE);
        }
    }

    /** A stage at which the clinic still works on the evaluation. */
    sealed interface Underway extends Evaluation {
        Facts facts();
    }

    /** Accepted by intake; nobody has an appointment. */
    record Open(Facts facts) implements Underway {}

    record Scheduled(Facts facts) implements Underway {}

    /** History, examination, orders or results have begun to come in. */
    record InProgress(Facts facts) implements Underway {}

    /** Everything that was asked for is there; the clinician decides. */
    record ReadyToAssess(Facts facts) implements Underway {}

    /** A stage at which the clinician has decided. */
    sealed interface Assessed extends Evaluation {
        Facts facts();
    }

    record Candidate(Facts facts) implements Assessed {}

    record NotCandidate(Facts facts, List<String> reasonCodes) implements Assessed {}

    /**
     * The referral was withdrawn, perhaps before it reached this service.
     *
     * @param diagnostics what laboratories have reported; a critical result is seen to also now
     */
    record Cancelled(String reasonCode, Diagnostics diagnostics) implements Evaluation {}
}
