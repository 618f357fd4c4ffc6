package org.painpath.intake.store;

/** How far a message to a patient has come. */
public enum MessageState {
    /** To be sent, now or after a wait. */
    DUE,
    /** On its way: written down before the mail server is spoken to. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It may have been sent or not; only a person says what follows. */
    UNKNOWN,
    /** The referral has no e-mail address. */
    NO_ADDRESS,
    /** It cannot be sent; the code says why. */
    FAILED,
    /** A person decided that it is not sent. */
    LEFT;

    /** Whether a person decides what becomes of it. */
    public boolean waitsForAPerson() {
        return switch (this) {
            case UNKNOWN, NO_ADDRESS, FAILED -> true;
            case DUE, SENDING, SENT, LEFT -> false;
        };
    }
}
