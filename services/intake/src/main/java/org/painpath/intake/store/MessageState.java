package org.painpath.intake.store;

/** How far a message has come. */
public enum MessageState {
    /** A reminder of a day that is still to come. */
    PLANNED,
    /** To be sent, now or after a wait. */
    DUE,
    /** On its way: written down before the mail server is spoken to. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It may have been sent or not; only a person says what follows. */
    UNKNOWN,
    /** The referral has no e-mail address of whom it is for. */
    NO_ADDRESS,
    /** It cannot be sent; the code says why. */
    FAILED,
    /** A person decided that it is not sent. */
    LEFT,
    /** What it asked for has come, or the referral was decided. */
    CALLED_OFF;

    /** Whether a person decides what becomes of it. */
    public boolean waitsForAPerson() {
        return switch (this) {
            case UNKNOWN, NO_ADDRESS, FAILED -> true;
            case PLANNED, DUE, SENDING, SENT, LEFT, CALLED_OFF -> false;
        };
    }
}
