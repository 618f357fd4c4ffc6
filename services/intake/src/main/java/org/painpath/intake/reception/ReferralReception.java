package org.painpath.intake.reception;

/** Where every door hands in its referrals. */
public interface ReferralReception {

    /**
     * Records a referral once: identity, raw message and journal in one transaction. The originating id decides,
     * also between callers at the same moment.
     *
     * @param receivedFrom the user name of the sender, for the audit
     */
    ReceptionResult receive(ReferralSubmission submission, String receivedFrom);
}
