package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;

/**
 * A clinician must look after this patient. It outlives the referral: neither a lower score, nor a decline, nor a withdrawal
 * closes it, only a clinician who says what was done.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS).
 *
 * @param openedOn the day at the clinic
 * @param lowerNoted whether a lower risk was noted as well, and waits for the same clinician
 */
public record Crisis(LocalDate openedOn, Reason reason, boolean lowerNoted) {
    /** What the worklist shows: the gravest alone. */
    public Crisis(LocalDate openedOn, Reason reason) {
        this(openedOn, reason, reason != Reason.HIGH_RISK);
    }

    /** Why, the gravest first. */
    public enum Reason {
        /** A C-SSRS was high: at once, and all treatment stops. */
        HIGH_RISK,
        /** A C-SSRS was moderate, told after the acceptance. */
        MODERATE_RISK,
        /** The last item of a PHQ-9 was above 0, told after the acceptance, and no C-SSRS is known from then on. */
        SCREEN_DUE
    }

    /** Of a high risk, the crisis that all services know. */
    public static Crisis ofHighRisk(LocalDate openedOn) {
        return new Crisis(openedOn, Reason.HIGH_RISK);
    }

    /** The crisis that is open, whatever has become of the referral. */
    public static Optional<Crisis> of(Referral referral) {
        return switch (referral) {
            case Open open -> Optional.ofNullable(open.crisis());
            case Decided decided -> Optional.ofNullable(decided.crisis());
            case Unreceived _, Received _ -> Optional.empty();
        };
    }

    /** Whether that reason says more than what is open says. */
    static boolean isGraver(Reason reason, @Nullable Crisis open) {
        return open == null || reason.compareTo(open.reason) < 0;
    }

    /** The task, for whoever reads the worklist. */
    public String words() {
        return switch (reason) {
            case HIGH_RISK ->
                "Risk of suicide is high (C-SSRS), told on %s: a clinician evaluates at once; no treatment until it is closed."
                        .formatted(openedOn);
            case MODERATE_RISK ->
                "Risk of suicide is moderate (C-SSRS), told on %s after acceptance: behavioural health sees the patient before treatment goes on."
                        .formatted(openedOn);
            case SCREEN_DUE ->
                "Thoughts of being better off dead (PHQ-9), told on %s after acceptance: a C-SSRS is taken before treatment goes on."
                        .formatted(openedOn);
        };
    }
}
