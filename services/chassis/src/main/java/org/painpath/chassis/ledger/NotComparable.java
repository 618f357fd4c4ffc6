package org.painpath.chassis.ledger;

/** Nothing can be said now, with a reason that is shown: neither agreement nor a finding. */
final class NotComparable extends RuntimeException {
    NotComparable(String words) {
        super(words, null, false, false);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
