package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.Set;
import org.painpath.integrationtherapy.obstacle.Obstacles;
import org.painpath.integrationtherapy.outcomes.InstrumentResponse;

/** A treatment course, one record a stage; each holds only what exists at that stage. */
public sealed interface Course {

    /** No prescription was signed yet; what stands against treatment may be known before. */
    record Unplanned(Obstacles obstacles) implements Course {
        public Unplanned() {
            this(Obstacles.NONE);
        }
    }

    /** Withdrawn before a prescription was signed: no course will be planned. */
    record Barred(CancelReason reason) implements Course {}

    /** A course that was planned, whatever became of it. */
    sealed interface Known extends Course {
        Treatment treatment();
    }

    /** Signed for, no session agreed yet. */
    record Planned(Treatment treatment) implements Known {}

    record Active(Treatment treatment) implements Known {}

    /** No dose may be given while a reason stands; talks go on. */
    record Paused(Treatment treatment, Set<PauseReason> reasons) implements Known {
        public Paused {
            reasons = Set.copyOf(reasons);
        }

        boolean ofSuicideRisk() {
            return reasons.stream().anyMatch(PauseReason::ofSuicideRisk);
        }
    }

    record Completed(Treatment treatment, boolean responder, List<InstrumentResponse> responses) implements Known {
        public Completed {
            responses = List.copyOf(responses);
        }
    }

    record Stopped(Treatment treatment, StopReason reason, String by) implements Known {}

    record Cancelled(Treatment treatment, CancelReason reason) implements Known {}
}
