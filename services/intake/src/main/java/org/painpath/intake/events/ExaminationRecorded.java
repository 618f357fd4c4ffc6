package org.painpath.intake.events;

import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.referral.ReferralCommand.NotePathway;

/** Of evaluation's {@code examination-recorded} this service reads that it happened: the patient has been seen. */
record ExaminationRecorded() {

    NotePathway command(InboundEvent event) {
        return new NotePathway(event.id(), Standing.SEEN, event.occurredAt());
    }
}
