package org.painpath.evaluation.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A day that differs from its week has its own hours, and not those of another such day. */
class AvailabilityTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Hours WEEKLY = hours(9);
    private static final Hours OTHER = hours(14);

    @Test
    void eachExceptionalDayHasItsOwnHours() {
        var availability = new Availability(
                List.of(new WeeklyHours(DayOfWeek.MONDAY, WEEKLY)),
                List.of(
                        new ExceptionalDay(MONDAY, List.of()),
                        new ExceptionalDay(MONDAY.plusWeeks(1), List.of(OTHER))));
        assertThat(availability.on(MONDAY)).isEmpty();
        assertThat(availability.on(MONDAY.plusWeeks(1))).containsExactly(OTHER);
        assertThat(availability.on(MONDAY.plusWeeks(2))).containsExactly(WEEKLY);
        assertThat(availability.on(MONDAY.plusDays(1))).isEmpty();
    }

    private static Hours hours(int from) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(from + 1, 0), Set.of(AppointmentMode.VIDEO));
    }
}
