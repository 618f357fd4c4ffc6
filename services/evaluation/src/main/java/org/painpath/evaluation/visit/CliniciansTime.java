package org.painpath.evaluation.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clinician's availability at the clinic's place.
 *
 * @param zone the clinic's time zone: nine o'clock stays nine o'clock when the clocks change
 */
public record CliniciansTime(Availability availability, ZoneId zone) {

    /** Whether a visit lies within hours of its mode, as a whole. */
    public boolean covers(Span visit, AppointmentMode mode) {
        LocalDate day = visit.from().atZone(zone).toLocalDate();
        return open(day, mode).anyMatch(hours -> hours.holds(visit));
    }

    /**
     * Where a visit could begin: every stretch of hours is cut from its beginning into visits of that length.
     *
     * @param window visits lie in it as a whole
     * @param taken what is booked
     */
    public List<Instant> freeStarts(Span window, AppointmentMode mode, int minutes, List<Span> taken) {
        LocalDate first = window.from().atZone(zone).toLocalDate();
        LocalDate last = window.to().atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> open(day, mode))
                .flatMap(hours -> visits(hours, minutes))
                .filter(window::holds)
                .filter(visit -> taken.stream().noneMatch(visit::overlaps))
                .map(Span::from)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Span> open(LocalDate day, AppointmentMode mode) {
        return availability
                .on(day)
                .filter(hours -> hours.modes().contains(mode))
                .map(hours -> new Span(
                        day.atTime(hours.from()).atZone(zone).toInstant(),
                        day.atTime(hours.to()).atZone(zone).toInstant()));
    }

    private static Stream<Span> visits(Span hours, int minutes) {
        return Stream.iterate(Span.of(hours.from(), minutes), hours::holds, visit -> Span.of(visit.to(), minutes));
    }
}
