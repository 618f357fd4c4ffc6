package org.painpath.intake.store;

import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.springframework.stereotype.Component;

/** Hands overdue requests to a coordinator. */
@Component
public class OverdueInformation {
    private final DaysThatHaveCome days;

    OverdueInformation(DaysThatHaveCome days) {
        this.days = days;
    }

    /** What fails is for the next round. */
    public void round() {
        days.round("escalate_on", today -> new NoteOverdueInformation(today.date()));
    }
}
