package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForAdverseEvent;

/** What this service reads of integration-therapy's {@code adverse-event-reported}. */
record AdverseEventReported(Action action, String reportedBy) {

    /** What the stop rules of the course made of it. */
    enum Action {
        CONTINUE,
        HOLD,
        STOP
    }

    AdverseEventReported {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(reportedBy, "reportedBy");
    }

    SuspendForAdverseEvent command() {
        return new SuspendForAdverseEvent(action != Action.CONTINUE, reportedBy);
    }
}
