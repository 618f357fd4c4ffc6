package org.painpath.intake.store;

import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Withdrawn;

/** The name of a stage, for columns and answers. */
public enum Stage {
    RECEIVED,
    AWAITING_INFORMATION,
    AWAITING_DECISION,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public static Stage of(Known referral) {
        return switch (referral) {
            case Received _ -> RECEIVED;
            case AwaitingInformation _ -> AWAITING_INFORMATION;
            case AwaitingDecision _ -> AWAITING_DECISION;
            case Accepted _ -> ACCEPTED;
            case Declined _ -> DECLINED;
            case Withdrawn _ -> WITHDRAWN;
        };
    }
}
