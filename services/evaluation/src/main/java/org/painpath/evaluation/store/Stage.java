package org.painpath.evaluation.store;

import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.InProgress;
import org.painpath.evaluation.workup.Evaluation.NotCandidate;
import org.painpath.evaluation.workup.Evaluation.Open;
import org.painpath.evaluation.workup.Evaluation.ReadyToAssess;
import org.painpath.evaluation.workup.Evaluation.Scheduled;
import org.painpath.evaluation.workup.Evaluation.Unopened;

/** The stages by the names that lists and answers use. */
public enum Stage {
    OPEN,
    SCHEDULED,
    IN_PROGRESS,
    READY_TO_ASSESS,
    CANDIDATE,
    NOT_CANDIDATE,
    CANCELLED;

    public static Stage of(Evaluation evaluation) {
        return switch (evaluation) {
            case Unopened _ -> throw new IllegalArgumentException("an unopened evaluation has no row");
            case Open _ -> OPEN;
            case Scheduled _ -> SCHEDULED;
            case InProgress _ -> IN_PROGRESS;
            case ReadyToAssess _ -> READY_TO_ASSESS;
            case Candidate _ -> CANDIDATE;
            case NotCandidate _ -> NOT_CANDIDATE;
            case Cancelled _ -> CANCELLED;
        };
    }
}
