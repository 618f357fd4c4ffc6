package org.painpath.intake.referral;

import java.util.Optional;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;

/** The stages with what who sent the referral is shown of it. */
final class LoopStages {
    private LoopStages() {}

    /** Empty where the Task cannot have moved. */
    static Optional<Referral> moved(Referral stage, PathwayNoted event) {
        return switch (stage) {
            case Accepted it -> Optional.of(it.with(it.loop().moved(event.moves(), event.standing(), event.at())));
            case Unreceived _, Received _, Open _, Declined _, Withdrawn _ -> Optional.empty();
        };
    }

    /** Empty where it cannot have ended. */
    static Optional<Referral> closed(Referral stage, OutcomeNoted event) {
        return switch (stage) {
            case Accepted it -> Optional.of(it.with(it.loop().closed(event.moves(), event.closing())));
            case Declined it -> Optional.of(it.with(it.loop().closed(event.moves(), event.closing())));
            case Withdrawn it -> Optional.of(it.with(it.loop().closed(event.moves(), event.closing())));
            case Unreceived _, Received _, Open _ -> Optional.empty();
        };
    }
}
