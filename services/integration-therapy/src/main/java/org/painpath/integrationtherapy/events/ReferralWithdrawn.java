package org.painpath.integrationtherapy.events;

import java.util.Objects;
import org.painpath.integrationtherapy.course.CancelReason;

/** What this service reads of intake's referral-withdrawn. */
record ReferralWithdrawn(Requester requestedBy) {
    ReferralWithdrawn {
        Objects.requireNonNull(requestedBy, "requestedBy");
    }

    enum Requester {
        PATIENT,
        REFERRER,
        CLINIC
    }

    CancelReason reason() {
        return switch (requestedBy) {
            case PATIENT -> CancelReason.WITHDRAWN_BY_PATIENT;
            case REFERRER -> CancelReason.WITHDRAWN_BY_REFERRER;
            case CLINIC -> CancelReason.WITHDRAWN_BY_CLINIC;
        };
    }
}
