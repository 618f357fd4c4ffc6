package org.painpath.intake.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is at the clinic. */
public record ClinicCalendar(Clock clock, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
