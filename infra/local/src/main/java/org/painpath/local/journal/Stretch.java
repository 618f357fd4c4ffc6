package org.painpath.local.journal;

import java.util.UUID;

/** A referral's events from one published sequence to another, both included. */
public record Stretch(UUID referral, long first, long last) {
    public long count() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? "%s %d".formatted(referral, first) : "%s %d to %d".formatted(referral, first, last);
    }
}
