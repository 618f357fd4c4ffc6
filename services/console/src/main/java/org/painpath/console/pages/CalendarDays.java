package org.painpath.console.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.painpath.console.clinic.Visits.Visit;

/**
 * The days of a calendar page.
 *
 * @param first its first day
 * @param count how many days: 1 or 7
 */
record CalendarDays(LocalDate first, int count) {

    /** One day with its visits, the earliest first. */
    public record Day(LocalDate date, List<Visit> visits) {}

    /** A week begins on Monday. */
    static CalendarDays of(String view, LocalDate on) {
        return view.equals("day")
                ? new CalendarDays(on, 1)
                : new CalendarDays(on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7);
    }

    LocalDate before() {
        return first.minusDays(count);
    }

    LocalDate after() {
        return first.plusDays(count);
    }

    List<Day> with(List<Visit> visits, ZoneId zone) {
        return IntStream.range(0, count)
                .mapToObj(first::plusDays)
                .map(date -> new Day(
                        date,
                        visits.stream()
                                .filter(visit -> visit.startsAt()
                                        .atZone(zone)
                                        .toLocalDate()
                                        .equals(date))
                                .sorted(Comparator.comparing(Visit::startsAt).thenComparing(Visit::clinician))
                                .toList()))
                .toList();
    }
}
