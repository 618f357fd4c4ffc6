package org.painpath.intake.referral;

public record ReferralWithdrawn(RequestedBy requestedBy, String reasonCode) implements ReferralEvent {

    public enum RequestedBy {
        PATIENT,
        REFERRER,
        CLINIC
    }
}
