package org.painpath.tracker.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.tracker.clock.ClinicHours.Opening;

/** Times are those of the clinic's wall clock; 2026-11-02 is a Monday. */
class ClinicHoursTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Opening DAY = new Opening(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final Opening NIGHT = new Opening(LocalTime.MIN, LocalTime.of(6, 0));

    /** Thanksgiving is closed, Friday short; Tuesday has hours of no length in {@link #NO_TUESDAY}. */
    private static final ClinicHours CLINIC = hours(Map.of(DayOfWeek.FRIDAY, DAY));

    private static final ClinicHours SHORT_FRIDAY =
            hours(Map.of(DayOfWeek.FRIDAY, new Opening(LocalTime.of(8, 0), LocalTime.NOON)));
    private static final ClinicHours NO_TUESDAY =
            hours(Map.of(DayOfWeek.TUESDAY, new Opening(LocalTime.of(8, 0), LocalTime.of(8, 0))));
    private static final ClinicHours SUNDAY_NIGHT = hours(Map.of(DayOfWeek.SUNDAY, NIGHT));

    @ParameterizedTest
    @CsvSource({
        // inside the hours, to their very end, and over the night
        "2026-11-02T09:00, PT4H, 2026-11-02T13:00",
        "2026-11-02T09:00, PT9H, 2026-11-02T18:00",
        "2026-11-02T16:00, PT4H, 2026-11-03T10:00",
        "2026-11-02T08:00, PT25H, 2026-11-04T13:00",
        // over a weekend and a holiday
        "2026-11-06T16:00, PT4H, 2026-11-09T10:00",
        "2026-11-25T17:00, PT2H, 2026-11-27T09:00",
        // begun outside the hours
        "2026-11-07T12:00, PT1H, 2026-11-09T09:00",
        "2026-11-02T06:00, PT1H, 2026-11-02T09:00",
        "2026-11-02T19:30, PT1H, 2026-11-03T09:00",
        "2026-11-26T10:00, PT1H, 2026-11-27T09:00",
        // no time at all
        "2026-11-02T10:15, PT0S, 2026-11-02T10:15",
        "2026-11-07T12:00, PT0S, 2026-11-09T08:00",
    })
    void openTimePassesOnlyWhileTheClinicIsOpen(LocalDateTime start, Duration open, LocalDateTime end) {
        assertThat(CLINIC.after(at(start), open)).isEqualTo(at(end));
        assertThat(CLINIC.between(at(start), at(end))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // the hour from 01:00 comes twice
        "2026-11-01T00:00, PT7H, 2026-11-01T06:00",
        "2026-11-01T00:30, PT4H, 2026-11-01T03:30",
        // the hour from 02:00 does not come
        "2027-03-14T00:00, PT5H, 2027-03-14T06:00",
        "2027-03-14T01:30, PT1H, 2027-03-14T03:30",
    })
    void anOpeningAcrossAChangeOfTheClockIsAnHourLongerOrShorter(
            LocalDateTime start, Duration open, LocalDateTime end) {
        assertThat(SUNDAY_NIGHT.after(at(start), open)).isEqualTo(at(end));
        assertThat(SUNDAY_NIGHT.between(at(start), at(end))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, 1, 2026-11-03T09:00",
        "2026-11-06T16:00, 2, 2026-11-10T16:00",
        "2026-11-07T12:00, 1, 2026-11-10T08:00",
        "2026-11-02T19:00, 1, 2026-11-04T08:00",
        "2026-11-02T05:00, 1, 2026-11-03T08:00",
        "2026-11-02T18:00, 1, 2026-11-03T18:00",
        "2026-11-25T10:00, 1, 2026-11-27T10:00",
        // the wall clock counts, whatever becomes of it over the weekend
        "2026-10-30T10:00, 1, 2026-11-02T10:00",
        "2027-03-12T10:00, 1, 2027-03-15T10:00",
    })
    void aWorkingDayEndsAtTheSameTimeOfTheNextOne(LocalDateTime start, int days, LocalDateTime end) {
        assertThat(CLINIC.workingDaysAfter(at(start), days)).isEqualTo(at(end));
    }

    @Test
    void aWorkingDayEndsWithTheHoursOfItsLastDay() {
        assertThat(SHORT_FRIDAY.workingDaysAfter(at("2026-11-05T15:00"), 1)).isEqualTo(at("2026-11-06T12:00"));
    }

    @Test
    void aDayOfNoHoursIsClosed() {
        assertThat(NO_TUESDAY.workingDaysAfter(at("2026-11-02T10:00"), 1)).isEqualTo(at("2026-11-04T10:00"));
        assertThat(NO_TUESDAY.after(at("2026-11-02T17:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-11-04T09:00"));
        assertThat(NO_TUESDAY.between(at("2026-11-03T00:00"), at("2026-11-04T00:00")))
                .isZero();
    }

    @Test
    void whatIsNotLaterIsNoTime() {
        assertThat(CLINIC.between(at("2026-11-03T10:00"), at("2026-11-02T10:00")))
                .isZero();
        assertThat(CLINIC.between(at("2026-11-02T10:00"), at("2026-11-02T10:00")))
                .isZero();
    }

    @Test
    void aClinicThatNeverOpensIsRefused() {
        Opening none = new Opening(LocalTime.NOON, LocalTime.NOON);
        assertThatThrownBy(() -> new ClinicHours(Map.of(DayOfWeek.MONDAY, none), Set.of(), ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClinicHours hours(Map<DayOfWeek, Opening> others) {
        Map<DayOfWeek, Opening> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, DAY);
            }
        }
        week.putAll(others);
        return new ClinicHours(week, Set.of(LocalDate.of(2026, 11, 26)), ZONE);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
