package org.painpath.simulator.doors;

/** A door answered no, or not at all; the message says which and what. */
public final class DoorRefused extends RuntimeException {
    DoorRefused(Answer answer) {
        super(answer.toString());
    }

    public DoorRefused(String words) {
        super(words);
    }

    DoorRefused(String words, Throwable cause) {
        super(words, cause);
    }
}
