package org.painpath.evaluation.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When a clinician sees patients: the week, and the days that differ from it. */
public record Availability(List<WeeklyHours> weekly, List<ExceptionalDay> exceptions) {
    public Availability {
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
    }

    Stream<Hours> on(LocalDate date) {
        boolean exceptional = exceptions.stream().anyMatch(day -> day.date().equals(date));
        return exceptional
                ? exceptions.stream().filter(day -> day.date().equals(date)).flatMap(day -> day.hours().stream())
                : weekly.stream()
                        .filter(hours -> hours.day() == date.getDayOfWeek())
                        .map(WeeklyHours::hours);
    }
}
