package org.painpath.intake.closedloop;

/** The two sides of a referral. */
public enum TaskParty {
    /** Who refers. */
    INITIATOR,
    /** Who is referred to: the clinic. */
    RECIPIENT
}
