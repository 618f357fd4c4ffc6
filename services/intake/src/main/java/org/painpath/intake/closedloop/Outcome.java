package org.painpath.intake.closedloop;

/** How a referral ended, as tracker publishes it. */
public enum Outcome {
    COMPLETED_WITH_RESPONSE(Standing.TREATED_WITH_RESPONSE),
    COMPLETED_WITHOUT_RESPONSE(Standing.TREATED_WITHOUT_RESPONSE),
    STOPPED(Standing.TREATMENT_STOPPED),
    DECLINED(Standing.DECLINED),
    NOT_CANDIDATE(Standing.NOT_A_CANDIDATE),
    REJECTED(Standing.NOT_PRESCRIBED),
    WITHDRAWN(Standing.WITHDRAWN);

    private final Standing standing;

    Outcome(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
