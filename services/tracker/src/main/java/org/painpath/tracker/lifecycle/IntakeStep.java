package org.painpath.tracker.lifecycle;

/** What intake publishes. */
public enum IntakeStep implements Step {
    REFERRAL_RECEIVED("Referral received"),
    REFERRAL_SCREENED("Referral screened"),
    INFORMATION_REQUESTED("Missing information asked for"),
    INFORMATION_OVERDUE("Missing information did not come; a coordinator takes over"),
    INFORMATION_SUPPLIED("Missing information supplied"),
    REFERRAL_ACCEPTED("Referral accepted"),
    REFERRAL_DECLINED("Referral declined"),
    REFERRAL_WITHDRAWN("Referral withdrawn"),
    CRISIS_OPENED("A clinician is needed at once"),
    CRISIS_CLOSED("A clinician has looked after the patient"),
    SUICIDE_RISK_NOTED("A clinician is asked to see the patient before treatment goes on"),
    SUICIDE_RISK_SEEN("A clinician has seen the patient"),
    CONSENT_GIVEN("A consent was given"),
    CONSENT_REVOKED("A consent was taken back");

    private final String summary;

    IntakeStep(String summary) {
        this.summary = summary;
    }

    @Override
    public String summary() {
        return summary;
    }
}
