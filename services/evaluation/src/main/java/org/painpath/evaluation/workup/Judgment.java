package org.painpath.evaluation.workup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.simulation.Judged;

/** What a clinician decided, or wanted to, with what the rules said of it. */
public sealed interface Judgment extends EvaluationEvent permits EvaluationCompleted, AssessmentRefused {

    /** CANDIDATE, NOT_CANDIDATE, or REFUSED where the rules did not allow it. */
    String decided();

    /** A rule of which nothing is kept was satisfied. */
    Judged judged();

    /** The rules whose missing data the clinician went on without; absent where that was not kept. */
    @Nullable
    Set<String> waived();
}
