package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;

/**
 * Somebody must look after this patient at once: the risk of suicide was told to be high. It outlives the referral: neither
 * a lower score, nor a decline, nor a withdrawal closes it, only a clinician who says what was done.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS).
 *
 * @param openedOn the day at the clinic
 */
public record Crisis(LocalDate openedOn) {

    /** The crisis that is open, whatever has become of the referral. */
    public static Optional<Crisis> of(Referral referral) {
        return switch (referral) {
            case Open open -> Optional.ofNullable(open.crisis());
            case Decided decided -> Optional.ofNullable(decided.crisis());
            case Unreceived _, Received _ -> Optional.empty();
        };
    }

    /** The task, for whoever reads the worklist. */
    public String words() {
        return "Risk of suicide is high (C-SSRS), told on %s: a clinician evaluates at once; no treatment until it is closed."
                .formatted(openedOn);
    }
}
