package org.painpath.intake.events;

import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.referral.ReferralCommand.CallOffAppointments;

/** What this service reads of evaluation's {@code evaluation-cancelled}. */
record EvaluationCancelled(String reasonCode) {

    EvaluationCancelled {
        Objects.requireNonNull(reasonCode, "reasonCode");
    }

    CallOffAppointments command(InboundEvent event) {
        return new CallOffAppointments(event.id(), event.occurredAt());
    }
}
