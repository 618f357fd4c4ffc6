package org.painpath.tracker.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the clinic is open, by its own wall clock. Time is counted between real moments: an opening across a change of the
 * clock is an hour longer or shorter.
 *
 * @param week weekdays without hours are closed
 * @param holidays closed whatever weekday they are
 */
public record ClinicHours(Map<DayOfWeek, Opening> week, Set<LocalDate> holidays, ZoneId zone) {

    /** @param closes after {@code opens}, on the same day */
    public record Opening(LocalTime opens, LocalTime closes) {
        private LocalTime nearest(LocalTime time) {
            return time.isBefore(opens) ? opens : time.isAfter(closes) ? closes : time;
        }
    }

    private record Between(Instant from, Instant to) {}

    /** @throws IllegalArgumentException if the clinic never opens: no time would ever come */
    public ClinicHours {
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
        if (week.values().stream().noneMatch(hours -> hours.closes().isAfter(hours.opens()))) {
            throw new IllegalArgumentException("a clinic that never opens");
        }
    }

    /** When so much opening time has passed; of no time at all, the moment itself or the next opening. */
    public Instant after(Instant start, Duration open) {
        Duration left = open;
        for (LocalDate day = day(start); ; day = day.plusDays(1)) {
            Optional<Between> hours = from(start, day);
            if (hours.isPresent()) {
                Duration today =
                        Duration.between(hours.get().from(), hours.get().to());
                if (left.compareTo(today) <= 0) {
                    return hours.get().from().plus(left);
                }
                left = left.minus(today);
            }
        }
    }

    /** The opening time between two moments; none where the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            Optional<Between> hours = from(from, day);
            if (hours.isPresent() && to.isAfter(hours.get().from())) {
                Instant end = hours.get().to().isBefore(to) ? hours.get().to() : to;
                sum = sum.plus(Duration.between(hours.get().from(), end));
            }
        }
        return sum;
    }

    /**
     * The same time so many working days later; what begins outside the hours begins with the next opening, and what would
     * end outside those of its last day ends at the nearest of them.
     */
    public Instant workingDaysAfter(Instant start, int days) {
        Instant begin = after(start, Duration.ZERO);
        LocalDate day = day(begin);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        LocalTime time = begin.atZone(zone).toLocalTime();
        return moment(day, opening(day).map(hours -> hours.nearest(time)).orElse(time));
    }

    /** The beginning of a day at the clinic. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private boolean isWorkingDay(LocalDate day) {
        return opening(day).isPresent();
    }

    private Optional<Opening> opening(LocalDate day) {
        return holidays.contains(day)
                ? Optional.empty()
                : Optional.ofNullable(week.get(day.getDayOfWeek()))
                        .filter(hours -> hours.closes().isAfter(hours.opens()));
    }

    /** What is left of a day's hours from {@code start} on. */
    private Optional<Between> from(Instant start, LocalDate day) {
        return opening(day)
                .map(hours -> new Between(moment(day, hours.opens()), moment(day, hours.closes())))
                .filter(hours -> !hours.to().isBefore(start))
                .map(hours -> hours.from().isBefore(start) ? new Between(start, hours.to()) : hours);
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
