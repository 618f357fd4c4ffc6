package org.painpath.intake.referral;

import java.util.Optional;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.screening.ScreeningFacts;

/** The stages with other facts: what is learnt after the decision changes no stage. */
final class FactStages {
    private FactStages() {}

    /** Empty for a referral of which nothing can be known. */
    static Optional<Referral> with(Referral stage, ScreeningFacts facts) {
        return switch (stage) {
            case Unreceived _ -> Optional.empty();
            case Known known -> Optional.of(with(known, facts));
        };
    }

    private static Referral with(Known stage, ScreeningFacts facts) {
        return switch (stage) {
            case Received it -> new Received(it.priority(), facts);
            case AwaitingInformation it -> it.with(facts);
            case AwaitingDecision it -> it.with(facts);
            case Accepted it -> it.with(facts);
            case Declined it -> it.with(facts);
            case Withdrawn it -> it.with(facts);
        };
    }
}
