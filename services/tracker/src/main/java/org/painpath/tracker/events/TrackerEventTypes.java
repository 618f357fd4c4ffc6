package org.painpath.tracker.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.tracker.lifecycle.KeptBack;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.ReferralClosed;
import org.painpath.tracker.lifecycle.ReferralEscalated;
import org.painpath.tracker.lifecycle.ReferralLate;
import org.painpath.tracker.lifecycle.StageEntered;
import org.painpath.tracker.lifecycle.StepNoted;
import org.painpath.tracker.lifecycle.WorkEvent.WorkClaimed;
import org.painpath.tracker.lifecycle.WorkEvent.WorkHandedOver;
import org.painpath.tracker.lifecycle.WorkEvent.WorkReleased;

/**
 * What tracker writes. A noted step stays at home: the service that it came from publishes it. So does who has a referral in hand: it
 * is the clinic's own affair, and integrators would learn who works when.
 */
public final class TrackerEventTypes {
    public static final EventTypes<LifecycleEvent> TYPES = EventTypes.<LifecycleEvent>of("tracker")
            .internal("step-noted", StepNoted.class)
            .internal("kept-back", KeptBack.class)
            .internal("work-claimed", WorkClaimed.class)
            .internal("work-handed-over", WorkHandedOver.class)
            .internal("work-released", WorkReleased.class)
            .published("stage-entered", StageEntered.class)
            .published("referral-late", ReferralLate.class)
            .published("referral-escalated", ReferralEscalated.class)
            .published("referral-closed", ReferralClosed.class);

    private TrackerEventTypes() {}
}
