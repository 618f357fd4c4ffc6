package org.painpath.evaluation.visit;

import java.time.LocalTime;
import java.util.Set;

/**
 * A stretch of one day, in the clinic's time zone, in which patients are seen.
 *
 * @param to after {@code from}; hours end by midnight
 * @param modes how patients are seen in it; never empty
 */
public record Hours(LocalTime from, LocalTime to, Set<AppointmentMode> modes) {
    public Hours {
        modes = Set.copyOf(modes);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours end after they begin");
        }
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("hours are for at least one mode");
        }
    }
}
