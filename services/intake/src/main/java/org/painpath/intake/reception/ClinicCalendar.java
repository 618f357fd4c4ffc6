package org.painpath.intake.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.intake.screening.Today;

/** Which day it is at the clinic. */
public record ClinicCalendar(Clock clock, ZoneId zone) {

    public LocalDate today() {
        return now().date();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day with the moment that it was read at, for commands. */
    public Today now() {
        return of(clock.instant());
    }

    /** Which day it was then: for what is replayed. */
    public Today of(Instant moment) {
        return new Today(LocalDate.ofInstant(moment, zone), moment);
    }
}
