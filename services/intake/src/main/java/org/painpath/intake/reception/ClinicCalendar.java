package org.painpath.intake.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.painpath.intake.screening.Today;

/** Which day it is at the clinic. */
public record ClinicCalendar(Clock clock, ZoneId zone) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public LocalDate today() {
        return now().date();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** When the clinic has opened: a time at which mail does not wake anybody. */
    public Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
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
