package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Appointments;

/**
 * Signs that need hands are found in a visit in person only. The booked appointment nearest to the day of the
 * examination is its visit; of two as near, one in person is enough. Without an appointment there was no such visit.
 *
 * <p>Source: clinical reference 1.3, telehealth; which appointment counts is policy, 2026.11 {@code [P]}.
 */
final class SignsNeedAVisitInPerson {
    private SignsNeedAVisitInPerson() {}

    static boolean holds(Appointments appointments, LocalDate examinedOn) {
        List<Appointment> booked =
                appointments.all().stream().filter(Appointment::isBooked).toList();
        return booked.stream()
                .min(Comparator.comparing((Appointment it) -> daysFrom(examinedOn, it))
                        .thenComparing(it -> it.mode() != AppointmentMode.IN_PERSON))
                .map(visit -> visit.mode() == AppointmentMode.IN_PERSON)
                .orElse(false);
    }

    private static long daysFrom(LocalDate examinedOn, Appointment appointment) {
        LocalDate day = LocalDate.ofInstant(appointment.startsAt(), ZoneOffset.UTC);
        return Math.abs(ChronoUnit.DAYS.between(examinedOn, day));
    }
}
