package org.painpath.local.stack;

/** What the person at the keyboard has to know and can mend; its message is all that they see. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Trouble(String words) {
        super(words);
    }
}
