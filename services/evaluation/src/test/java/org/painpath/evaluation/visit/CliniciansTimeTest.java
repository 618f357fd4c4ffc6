package org.painpath.evaluation.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.evaluation.visit.AppointmentMode.IN_PERSON;
import static org.painpath.evaluation.visit.AppointmentMode.VIDEO;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliniciansTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Hours MORNING = hours("09:00", "12:00", IN_PERSON, VIDEO);
    private static final Hours AFTERNOON = hours("14:00", "15:30", VIDEO);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate SATURDAY_ON_DUTY = LocalDate.of(2026, 12, 5);
    private static final CliniciansTime TIME = new CliniciansTime(
            new Availability(
                    List.of(new WeeklyHours(DayOfWeek.MONDAY, MORNING), new WeeklyHours(DayOfWeek.MONDAY, AFTERNOON)),
                    List.of(
                            new ExceptionalDay(HOLIDAY, List.of()),
                            new ExceptionalDay(SATURDAY_ON_DUTY, List.of(AFTERNOON)))),
            BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T08:00:00Z, 60, IN_PERSON, true",
        "2026-11-30T10:00:00Z, 60, IN_PERSON, true",
        "2026-11-30T10:00:00Z, 61, IN_PERSON, false",
        "2026-11-30T07:59:00Z, 60, IN_PERSON, false",
        "2026-11-30T13:00:00Z, 60, IN_PERSON, false",
        "2026-11-30T13:00:00Z, 60, VIDEO, true",
        "2026-11-30T10:30:00Z, 240, VIDEO, false",
        "2026-12-01T08:00:00Z, 60, IN_PERSON, false",
        "2026-12-07T08:00:00Z, 60, IN_PERSON, false",
        "2026-12-05T13:00:00Z, 60, VIDEO, true",
    })
    void aVisitIsCoveredAsAWhole(Instant from, int minutes, AppointmentMode mode, boolean covered) {
        assertThat(TIME.covers(Span.of(from, minutes), mode)).isEqualTo(covered);
    }

    @Test
    void hoursAreCutIntoVisitsAndWhatIsBookedIsLeftOut() {
        var monday = new Span(Instant.parse("2026-11-29T23:00:00Z"), Instant.parse("2026-11-30T23:00:00Z"));
        var booked = List.of(Span.of(Instant.parse("2026-11-30T09:30:00Z"), 30));

        assertThat(TIME.freeStarts(monday, VIDEO, 60, booked))
                .extracting(Instant::toString)
                .containsExactly("2026-11-30T08:00:00Z", "2026-11-30T10:00:00Z", "2026-11-30T13:00:00Z");
    }

    @Test
    void aDayOffHasNoVisitsAndTheWindowHoldsThemAsAWhole() {
        var weeks = new Span(Instant.parse("2026-11-30T08:30:00Z"), Instant.parse("2026-12-14T09:30:00Z"));

        assertThat(TIME.freeStarts(weeks, IN_PERSON, 60, List.of()))
                .extracting(Instant::toString)
                .containsExactly("2026-11-30T09:00:00Z", "2026-11-30T10:00:00Z", "2026-12-14T08:00:00Z");
    }

    @Test
    void nineOClockStaysNineOClockWhenTheClocksChange() {
        var autumn = new Span(Instant.parse("2026-10-19T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"));

        assertThat(TIME.freeStarts(autumn, IN_PERSON, 180, List.of()))
                .extracting(Instant::toString)
                .containsExactly("2026-10-19T07:00:00Z", "2026-10-26T08:00:00Z");
    }

    @Test
    void visitsThatFollowEachOtherDoNotOverlap() {
        var noon = Instant.parse("2026-11-30T12:00:00Z");

        assertThat(Span.of(noon, 60).overlaps(Span.of(noon.plusSeconds(3600), 60)))
                .isFalse();
        assertThat(Span.of(noon, 60).overlaps(Span.of(noon.plusSeconds(3599), 60)))
                .isTrue();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreNone() {
        assertThatThrownBy(() -> hours("12:00", "09:00", VIDEO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours("09:00", "09:00", VIDEO)).isInstanceOf(IllegalArgumentException.class);
        var never = EnumSet.noneOf(AppointmentMode.class);
        assertThatThrownBy(() -> new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0), never))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Hours hours(String from, String to, AppointmentMode... modes) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), Set.of(modes));
    }
}
