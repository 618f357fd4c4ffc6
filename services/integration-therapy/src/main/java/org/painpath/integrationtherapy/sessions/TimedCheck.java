package org.painpath.integrationtherapy.sessions;

import java.time.Duration;
import java.time.Instant;

/**
 * A set of vital signs that every dosing session needs, in minutes since the dose.
 *
 * @param minute when it is due
 * @param from a set counts from here on
 * @param until up to here; then the check has been missed
 */
public record TimedCheck(int minute, int from, int until) {

    /** Without oxygen saturation a set is not whole, and missing is never taken for good. */
    boolean metBy(Vitals vitals) {
        return vitals.minute() >= from && vitals.minute() <= until && vitals.spo2Percent() != null;
    }

    Instant missedAt(Instant doseAt) {
        return doseAt.plus(Duration.ofMinutes(until));
    }
}
