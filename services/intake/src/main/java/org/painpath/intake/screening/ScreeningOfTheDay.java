package org.painpath.intake.screening;

import java.time.LocalDate;

/** Which policy counts on which day. */
@FunctionalInterface
public interface ScreeningOfTheDay {

    /** @param day at the clinic */
    Screening on(LocalDate day);
}
