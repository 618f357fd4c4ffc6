package org.painpath.tracker.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a worklist page ends, so that the next one goes on from there whatever has changed in between. */
public record Position(@Nullable Instant due, UUID referralId, int place) {
    public static final Position START = new Position(Instant.EPOCH, new UUID(0, 0), -1);

    static Position of(Waiting.Row row) {
        return new Position(row.dueAt(), row.referralId(), row.place());
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text} gave */
    public static Position parse(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a position");
        }
        try {
            Instant due = parts[0].isEmpty() ? null : Instant.parse(parts[0]);
            return new Position(due, UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw new IllegalArgumentException("not a position", unreadable);
        }
    }

    public static String textAfter(Waiting.Row row) {
        return of(row).text();
    }

    public String text() {
        return (due == null ? "" : due.toString()) + "~" + referralId + "~" + place;
    }

    /** What has no due time comes last. */
    Object dueForSql() {
        return due == null ? "infinity" : due.toString();
    }
}
