package org.painpath.chassis.delivery;

/** What becomes of one delivered event. */
sealed interface Verdict {
    /** Whether somebody may be waiting for it. */
    default boolean isOfConcern() {
        return switch (this) {
            case Applied _, Park _ -> true;
            case NotOurs _, Duplicate _ -> false;
        };
    }

    /** Its effect is part of this transaction, and the cursor moves. */
    record Applied() implements Verdict {}

    /** Known and of no concern here; the cursor moves. */
    record NotOurs() implements Verdict {}

    /** Seen before; nothing moves. */
    record Duplicate() implements Verdict {}

    /** It waits, and with it the later ones of its stream. */
    record Park(String code, String words) implements Verdict {

        static Park unwritable() {
            return new Park("failed", "What follows from the event could not be written.");
        }
    }
}
