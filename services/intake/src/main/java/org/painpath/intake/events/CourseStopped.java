package org.painpath.intake.events;

import java.time.ZoneId;
import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;

/** What this service reads of integration-therapy's {@code course-stopped}: people may stop for this reason without a score. */
record CourseStopped(String reasonCode) {

    CourseStopped {
        Objects.requireNonNull(reasonCode, "reasonCode");
    }

    boolean tellsOfDanger() {
        return reasonCode.equals("SUICIDE_RISK");
    }

    NoteHighSuicideRisk command(InboundEvent event, ZoneId zone) {
        return Danger.toldWith(event, zone);
    }
}
