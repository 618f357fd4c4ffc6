package org.painpath.intake.store;

import org.painpath.intake.referral.ReferralCommand.NoteLapsedConsents;
import org.springframework.stereotype.Component;

/** Takes back the consents whose end has passed. */
@Component
public class LapsedConsents {
    private final DaysThatHaveCome days;

    LapsedConsents(DaysThatHaveCome days) {
        this.days = days;
    }

    /** What fails is for the next round. */
    public void round() {
        days.round("consent_lapses_on", NoteLapsedConsents::new);
    }
}
