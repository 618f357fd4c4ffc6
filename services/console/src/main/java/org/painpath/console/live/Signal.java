package org.painpath.console.live;

/**
 * What a page is told: which referrals have changed, never how. It asks for that with the rights of whoever looks at it.
 *
 * @param name of the server-sent event
 * @param data ids of referrals, separated by spaces; for the others nothing that matters
 */
record Signal(String name, String data) {
    static final String CHANGED = "changed";

    /** From here on nothing is missed. */
    static final Signal LIVE = new Signal("live", "yes");

    /** Tracker is not heard: a page that must be right looks for itself. */
    static final Signal INTERRUPTED = new Signal("interrupted", "yes");

    /** More has happened than could be told. */
    static final Signal AGAIN = new Signal("again", "yes");

    /** The stream ends and is opened anew. */
    static final Signal END = new Signal("end", "yes");

    static Signal changed(String referrals) {
        return new Signal(CHANGED, referrals);
    }

    boolean isChange() {
        return name.equals(CHANGED);
    }
}
