package org.painpath.prescriptionreview.handoff;

/** How far a message to the pharmacy has come. */
public enum HandOffState {
    /** To be sent, now or after a wait. */
    DUE,
    /** On its way: written down before the pharmacy is spoken to. */
    SENDING,
    /** The pharmacy has taken it, or a person has made sure. */
    SENT,
    /** The pharmacy may have it or not; only a person says what follows. */
    UNKNOWN,
    /** It was certainly not taken, and is not tried again by itself; the code says why. */
    FAILED,
    /** What it would have handed over no longer holds. */
    CALLED_OFF;

    /** Whether a person may say that the pharmacy has it. */
    public boolean canBeSaidToHaveArrived() {
        return switch (this) {
            case UNKNOWN, FAILED -> true;
            case DUE, SENDING, SENT, CALLED_OFF -> false;
        };
    }

    /** Whether a person may have it sent (again); what may not leave then is called off again. */
    public boolean canBeSentAgain() {
        return switch (this) {
            case UNKNOWN, FAILED, CALLED_OFF -> true;
            case DUE, SENDING, SENT -> false;
        };
    }
}
