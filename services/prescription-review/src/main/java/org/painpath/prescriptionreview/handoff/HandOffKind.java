package org.painpath.prescriptionreview.handoff;

/** What a pharmacy is told, each of an event in the journal. */
public enum HandOffKind {
    /** A prescription that was signed. */
    ORDER,
    /** A signed prescription that takes the place of another. */
    CHANGE,
    /** One fill that a pharmacist has allowed; nothing is handed out on the order alone. */
    FILL,
    /** A change is under review: nothing may be handed out until it is decided. What has not left yet waits. */
    PAUSE,
    /** The prescription may not be used for now. What has not left yet is called off. */
    HOLD,
    /** The prescription may be used again. */
    RESUME,
    /** The prescription has ended. */
    STOP;

    /** Whether it takes a prescription away: nothing but an earlier message that is on its way keeps it waiting. */
    public boolean isWithdrawal() {
        return switch (this) {
            case PAUSE, HOLD, STOP -> true;
            case ORDER, CHANGE, FILL, RESUME -> false;
        };
    }
}
