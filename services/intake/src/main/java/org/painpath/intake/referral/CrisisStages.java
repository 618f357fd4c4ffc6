package org.painpath.intake.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;

/** The stages with and without a crisis. */
final class CrisisStages {
    private CrisisStages() {}

    static Referral opened(Open stage, CrisisOpened event) {
        return with(stage, new Crisis(event.openedOn()));
    }

    /** Empty where there can be no crisis to close. */
    static Optional<Referral> closed(Referral stage) {
        return switch (stage) {
            case Open it -> Optional.of(with(it, null));
            case Declined it -> Optional.of(new Declined(it.priority(), it.reasonCodes(), it.by(), null));
            case Withdrawn it ->
                Optional.of(new Withdrawn(it.priority(), it.requestedBy(), it.reasonCode(), null, it.notices()));
            case Unreceived _, Received _, Accepted _ -> Optional.empty();
        };
    }

    private static Referral with(Open stage, @Nullable Crisis crisis) {
        return switch (stage) {
            case AwaitingInformation it ->
                new AwaitingInformation(
                        it.priority(), it.facts(), it.screened(), it.questionnaires(), crisis, it.requests());
            case AwaitingDecision it ->
                new AwaitingDecision(
                        it.priority(), it.facts(), it.screened(), it.questionnaires(), crisis, it.requests());
        };
    }
}
