package org.painpath.console.clinic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake says of the messages to patients: without address and text. */
public final class Messages {
    private Messages() {}

    /** @param code why it is not sent */
    public record Message(
            UUID messageId,
            UUID referralId,
            String about,
            String state,
            int attempts,
            @Nullable String code,
            Instant changedAt) {}

    /** @param next what {@code after} takes for the next page; absent on the last one */
    public record Page(List<Message> items, @Nullable Long next) {}
}
