package org.painpath.intake.simulation;

import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.intake.referral.ReferralScreened;

/** What a screening means for acceptance, the worst first. */
public enum Verdict {
    STOPPED,
    INCOMPLETE,
    /** A clinician accepts with a reason for each hold. */
    NEEDS_REASON,
    FREE;

    static Verdict of(ReferralScreened screened) {
        if (has(screened, Severity.STOP)) {
            return STOPPED;
        }
        if (!screened.missing().isEmpty()) {
            return INCOMPLETE;
        }
        return has(screened, Severity.HOLD) ? NEEDS_REASON : FREE;
    }

    private static boolean has(ReferralScreened screened, Severity severity) {
        return screened.findings().stream().anyMatch(finding -> finding.severity() == severity);
    }
}
