package org.painpath.evaluation.medication;

/** What the patient says of a medicine on the list. {@code CHANGED}: it is taken, but in another way than prescribed. */
public enum MedicationUse {
    TAKING,
    CHANGED,
    NOT_TAKING;

    boolean isTaken() {
        return switch (this) {
            case TAKING, CHANGED -> true;
            case NOT_TAKING -> false;
        };
    }
}
