package org.painpath.console.clinic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What evaluation says of visits, and of the times that are free for one. */
public final class Visits {
    private Visits() {}

    public record Visit(
            UUID appointmentId,
            UUID referralId,
            Instant startsAt,
            @Nullable Integer minutes,
            String mode,
            String clinician,
            String status) {}

    /** @param more whether there are others in the same time that are not shown */
    public record Calendar(List<Visit> items, boolean more) {}

    /** A time in which a clinician could see somebody. */
    public record Free(String clinician, Instant startsAt, int minutes) {}
}
