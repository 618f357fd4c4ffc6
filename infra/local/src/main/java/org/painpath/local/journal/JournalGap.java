package org.painpath.local.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A time when events may have missed the topic.
 *
 * @param from up to where the topic had everything, as a place in the server's log
 * @param fromAt the same as a time
 * @param missing how many were found missing; empty while they are still counted
 */
public record JournalGap(
        long id,
        String service,
        GapCause cause,
        Optional<String> from,
        Optional<Instant> fromAt,
        Optional<String> to,
        Instant noticedAt,
        Optional<Long> missing) {

    /** For whoever has to mend it. */
    public String words() {
        return cause.words() + place() + "; " + count();
    }

    private String place() {
        return from.map(lsn -> " (log %s to %s, %s)".formatted(lsn, to.orElse("now"), time()))
                .orElse("");
    }

    private String time() {
        return fromAt.map(at -> "from " + at + " on").orElse("time unknown");
    }

    private String count() {
        return missing.map(number -> "%d events are missing from the topic: ./painpath republish %s --missing"
                        .formatted(number, service))
                .orElse("what is missing is being counted");
    }
}
