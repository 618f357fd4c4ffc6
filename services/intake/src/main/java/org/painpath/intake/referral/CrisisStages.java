package org.painpath.intake.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.Crisis.Reason;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;

/** The stages with and without a crisis. */
final class CrisisStages {
    private CrisisStages() {}

    /** Empty where there can be no crisis. */
    static Optional<Referral> opened(Referral stage, CrisisOpened event) {
        boolean lowerNoted = Crisis.of(stage).map(Crisis::lowerNoted).orElse(false);
        return with(stage, new Crisis(event.openedOn(), Reason.HIGH_RISK, lowerNoted));
    }

    /** Empty where there can be none. */
    static Optional<Referral> noted(Referral stage, SuicideRiskNoted event) {
        return with(stage, new Crisis(event.notedOn(), event.reason()));
    }

    /** Empty where there can be no crisis to close. */
    static Optional<Referral> closed(Referral stage) {
        return with(stage, null);
    }

    private static Optional<Referral> with(Referral stage, @Nullable Crisis crisis) {
        return switch (stage) {
            case AwaitingInformation it -> Optional.of(it.with(crisis));
            case AwaitingDecision it -> Optional.of(it.with(crisis));
            case Accepted it -> Optional.of(it.with(crisis));
            case Declined it -> Optional.of(it.with(crisis));
            case Withdrawn it -> Optional.of(it.with(crisis));
            case Unreceived _, Received _ -> Optional.empty();
        };
    }
}
