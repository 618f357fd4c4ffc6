package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Availability;
import org.painpath.evaluation.visit.ExceptionalDay;
import org.painpath.evaluation.visit.Hours;
import org.painpath.evaluation.visit.WeeklyHours;

/** Times of day are those of the clinic's time zone. */
record AvailabilityRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid WeekDay> weekly,
        @Nullable @Size(max = 400) List<@NotNull @Valid Day> exceptions) {

    /** @param modes all when absent */
    record Stretch(
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @Nullable Set<@NotNull AppointmentMode> modes) {

        /** @throws Refusal 400 where it ends before it begins */
        Hours hours() {
            if (!from.isBefore(to)) {
                throw Refusal.field("to", "is after from");
            }
            return new Hours(from, to, modes == null || modes.isEmpty() ? EnumSet.allOf(AppointmentMode.class) : modes);
        }
    }

    record WeekDay(@NotNull DayOfWeek day, @NotNull @Valid Stretch hours) {}

    /** @param hours none for a day off */
    record Day(
            @NotNull LocalDate date,
            @NotNull @Size(max = 10) List<@NotNull @Valid Stretch> hours) {}

    Availability availability() {
        return new Availability(
                weekly.stream()
                        .map(day -> new WeeklyHours(day.day(), day.hours().hours()))
                        .toList(),
                exceptions == null
                        ? List.of()
                        : exceptions.stream()
                                .map(day -> new ExceptionalDay(
                                        day.date(),
                                        day.hours().stream().map(Stretch::hours).toList()))
                                .toList());
    }
}
