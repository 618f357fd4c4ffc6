package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.review.ReviewCommand.NoteDoseChangeRequest;

/** What this service reads of integration-therapy's {@code dose-change-requested}. */
record DoseChangeRequested(String reasonCode, Direction direction, String requestedBy) {

    DoseChangeRequested {
        Objects.requireNonNull(reasonCode, "reasonCode");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(requestedBy, "requestedBy");
    }

    NoteDoseChangeRequest command() {
        return new NoteDoseChangeRequest(reasonCode, direction, requestedBy);
    }
}
