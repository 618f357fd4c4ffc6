package org.painpath.chassis.republish;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent once more.
 *
 * @param first absent when there was nothing
 */
record Republished(
        long events,
        @Nullable JournalPosition first,
        @Nullable JournalPosition last) {
    static final Republished NOTHING = new Republished(0, null, null);

    /** Where an event stands: the same as its {@code ce_subject} and {@code ce_sequence}. */
    record JournalPosition(UUID referral, long sequence) {}

    static Republished of(List<JournalPosition> page) {
        return page.isEmpty() ? NOTHING : new Republished(page.size(), page.getFirst(), page.getLast());
    }

    Republished then(Republished next) {
        if (events == 0) {
            return next;
        }
        return next.events == 0 ? this : new Republished(events + next.events, first, next.last);
    }
}
