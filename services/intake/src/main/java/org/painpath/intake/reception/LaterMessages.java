package org.painpath.intake.reception;

import java.util.UUID;

/** Where the doors hand in what comes about a referral that they received before. */
public interface LaterMessages {

    /**
     * Supplies what the message says to the open referral and keeps the message. The same message again, and one that says
     * nothing new, is taken at any stage and changes nothing. A decided referral takes what is dangerous and what a patient
     * says about consent, and refuses the rest in words that say so.
     *
     * @param sender user name, for the audit
     */
    FollowUp amend(UUID referralId, Amendment amendment, String sender);

    /** Withdraws the referral for whoever sent it; one that is withdrawn stays so. */
    FollowUp cancel(UUID referralId, String sender);
}
