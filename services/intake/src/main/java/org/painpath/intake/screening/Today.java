package org.painpath.intake.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a rule judges.
 *
 * @param date the day at the clinic, against which the age of a fact counts
 * @param at the moment, for what ends by the patient's clock
 */
public record Today(LocalDate date, Instant at) {

    /** Which day it is where the patient lives. */
    LocalDate in(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
