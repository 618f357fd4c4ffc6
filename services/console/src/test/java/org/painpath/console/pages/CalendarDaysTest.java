package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.console.clinic.Visits.Visit;

class CalendarDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void aWeekBeginsOnMondayAndADayIsItself() {
        CalendarDays week = CalendarDays.of("week", WEDNESDAY);

        assertThat(week).isEqualTo(new CalendarDays(LocalDate.of(2026, 11, 23), 7));
        assertThat(week.before()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.after()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(CalendarDays.of("week", week.first())).isEqualTo(week);
        assertThat(CalendarDays.of("day", WEDNESDAY)).isEqualTo(new CalendarDays(WEDNESDAY, 1));
    }

    /** Half past nine in the evening of Monday is Tuesday in London, and Monday in Chicago. */
    @Test
    void aVisitStandsOnItsDayInTheClinicsTimeZone() {
        Visit late = visit("2026-11-24T03:30:00Z");
        Visit early = visit("2026-11-23T15:00:00Z");

        var days = CalendarDays.of("week", WEDNESDAY).with(List.of(late, early), ZoneId.of("America/Chicago"));

        assertThat(days).hasSize(7);
        assertThat(days.getFirst().visits()).containsExactly(early, late);
        assertThat(days.get(1).visits()).isEmpty();
    }

    private static Visit visit(String startsAt) {
        return new Visit(UUID.randomUUID(), UUID.randomUUID(), Instant.parse(startsAt), 60, "VIDEO", "lee", "BOOKED");
    }
}
