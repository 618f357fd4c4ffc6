package org.painpath.evaluation.store;

/** Somebody else was faster: the clinician is booked then. The transaction in which it is thrown cannot go on. */
public final class SlotTaken extends RuntimeException {
    SlotTaken() {
        super("the clinician is booked at that time", null, false, false);
    }
}
