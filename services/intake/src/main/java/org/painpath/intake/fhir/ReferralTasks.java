package org.painpath.intake.fhir;

import org.hl7.fhir.r4.model.Task;
import org.painpath.intake.store.AskedOfReferrers;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.springframework.stereotype.Component;

/** The Tasks of referrals as of now. */
@Component
class ReferralTasks {
    private final AskedOfReferrers asked;

    ReferralTasks(AskedOfReferrers asked) {
        this.asked = asked;
    }

    Task of(Row referral) {
        return ReferralTask.of(referral, asked.items(referral));
    }
}
