package org.painpath.tracker.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.tracker.lifecycle.KeptBack;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.ReferralClosed;
import org.painpath.tracker.lifecycle.ReferralEscalated;
import org.painpath.tracker.lifecycle.ReferralLate;
import org.painpath.tracker.lifecycle.StageEntered;
import org.painpath.tracker.lifecycle.StepNoted;

/** What tracker writes. A noted step stays at home: the service that it came from publishes it. */
public final class TrackerEventTypes {
    public static final EventTypes<LifecycleEvent> TYPES = EventTypes.<LifecycleEvent>of("tracker")
            .internal("step-noted", StepNoted.class)
            .internal("kept-back", KeptBack.class)
            .published("stage-entered", StageEntered.class)
            .published("referral-late", ReferralLate.class)
            .published("referral-escalated", ReferralEscalated.class)
            .published("referral-closed", ReferralClosed.class);

    private TrackerEventTypes() {}
}
