package org.painpath.intake.store;

import java.util.List;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.springframework.stereotype.Component;

/** What the clinic has asked of who sent a referral and what has not come; what else is missing is the clinic's own finding. */
@Component
public class AskedOfReferrers {
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;

    AskedOfReferrers(Desk<ReferralCommand, Referral, ReferralEvent> desk) {
        this.desk = desk;
    }

    /** Codes of the items, each once. */
    public List<String> items(Row referral) {
        return referral.informationAskedOf().contains(Whom.REFERRER)
                ? desk.read(referral.referralId()).map(AskedOfReferrers::items).orElse(List.of())
                : List.of();
    }

    private static List<String> items(Snapshot<Referral> now) {
        return now.state() instanceof Open open
                ? open.requests().open().stream()
                        .filter(request -> request.from() == Whom.REFERRER)
                        .map(InformationRequest::outstanding)
                        .flatMap(List::stream)
                        .distinct()
                        .toList()
                : List.of();
    }
}
