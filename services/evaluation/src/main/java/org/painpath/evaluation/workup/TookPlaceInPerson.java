package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Appointments;

/**
 * An examination took place in person where the visit that was booked for its day, and neither missed nor cancelled, was one in
 * person. A visit may fall on the neighbouring day in UTC; of two as near, one by video is enough to doubt it.
 *
 * <p>Source: clinical reference 4.2 (after the federal flexibility ends, prescribing needs an evaluation in person); which
 * appointment counts is policy, 2026.11 {@code [P]}.
 */
final class TookPlaceInPerson {
    private TookPlaceInPerson() {}

    static boolean holds(Appointments appointments, LocalDate examinedOn) {
        return appointments.all().stream()
                .filter(visit -> visit.isBooked() && daysFrom(examinedOn, visit) <= 1)
                .min(Comparator.comparing((Appointment visit) -> daysFrom(examinedOn, visit))
                        .thenComparing(visit -> visit.mode() == AppointmentMode.IN_PERSON))
                .filter(visit -> visit.mode() == AppointmentMode.IN_PERSON)
                .isPresent();
    }

    private static long daysFrom(LocalDate examinedOn, Appointment visit) {
        LocalDate day = LocalDate.ofInstant(visit.startsAt(), ZoneOffset.UTC);
        return Math.abs(ChronoUnit.DAYS.between(examinedOn, day));
    }
}
