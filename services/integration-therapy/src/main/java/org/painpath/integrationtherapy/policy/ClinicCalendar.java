package org.painpath.integrationtherapy.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.integrationtherapy.course.Today;

/** Which day it is at the clinic. */
public record ClinicCalendar(Clock clock, ZoneId zone) {

    /** The day with the moment that it was read at, for commands. */
    public Today now() {
        return of(clock.instant());
    }

    /** Which day it was then. */
    public Today of(Instant moment) {
        return new Today(LocalDate.ofInstant(moment, zone), moment);
    }
}
