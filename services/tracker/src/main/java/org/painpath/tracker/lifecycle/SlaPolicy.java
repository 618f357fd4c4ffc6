package org.painpath.tracker.lifecycle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * By when each wait should end. The clinic's own targets, {@code [P]} of clinical reference 7.5; where it names none, the
 * nearest target is used and its parameter says so. Working days are Monday to Friday in the clinic's time zone.
 *
 * @param triageStat from receipt to decision, STAT
 * @param triageUrgentDays from receipt to decision, URGENT and ASAP, in working days
 * @param triageRoutineDays from receipt to decision, ROUTINE, in working days
 * @param contactDays to reach a patient, first or again after a missed visit, in working days
 * @param bookingDays from acceptance to a booked evaluation, in days
 * @param resultDays from order to result, in working days: chemistry takes up to a day, studies 1 to 7 days (reference 5)
 * @param criticalResult until a clinician has acknowledged a critical result; reference 7.5 names no target {@code [P]}
 * @param reviewDays from a completed evaluation to a signature, in working days
 * @param assessmentDays from the last finding to the assessment, in working days; follows reviewDays
 * @param sessionDays between two contacts of a course, in days: contacts are weekly at first (reference 6.1)
 */
public record SlaPolicy(
        ZoneId clinicZone,
        Duration triageStat,
        int triageUrgentDays,
        int triageRoutineDays,
        int contactDays,
        int bookingDays,
        int resultDays,
        Duration criticalResult,
        int reviewDays,
        int assessmentDays,
        int sessionDays) {

    public static SlaPolicy of2026(ZoneId clinicZone) {
        return new SlaPolicy(clinicZone, Duration.ofHours(4), 1, 2, 2, 14, 7, Duration.ofHours(1), 2, 2, 7);
    }

    Instant triage(Priority priority, Instant from) {
        return switch (priority) {
            case STAT -> from.plus(triageStat);
            case URGENT, ASAP -> workingDays(from, triageUrgentDays);
            case ROUTINE -> workingDays(from, triageRoutineDays);
        };
    }

    Instant contact(Instant from) {
        return workingDays(from, contactDays);
    }

    Instant booking(Instant from) {
        return from.plus(Duration.ofDays(bookingDays));
    }

    Instant results(Instant from) {
        return workingDays(from, resultDays);
    }

    Instant criticalResult(Instant from) {
        return from.plus(criticalResult);
    }

    Instant review(Instant from) {
        return workingDays(from, reviewDays);
    }

    Instant assessment(Instant from) {
        return workingDays(from, assessmentDays);
    }

    Instant session(Instant from) {
        return from.plus(Duration.ofDays(sessionDays));
    }

    /** The end of a day that was promised as a date. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clinicZone).toInstant();
    }

    private Instant workingDays(Instant from, int days) {
        ZonedDateTime due = from.atZone(clinicZone);
        for (int counted = 0; counted < days; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return due.toInstant();
    }
}
