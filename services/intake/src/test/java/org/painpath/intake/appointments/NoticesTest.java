package org.painpath.intake.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

    private static final UUID VISIT = new UUID(1, 1);
    private static final UUID OTHER_VISIT = new UUID(1, 2);
    private static final Instant TUESDAY = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-12-03T14:00:00Z");
    private static final String ROOM = "https://video.example/room";

    @Test
    void eachChangeOfAVisitIsTheNextSequenceAndAMissedOneKeepsItsOwn() {
        var notices = told(booked(1), moved(2), moved(3), ended(4, Happening.MISSED));
        assertThat(notices.all()).extracting(AppointmentNotice::sequence).containsExactly(0, 1, 2, 2);
        assertThat(told(booked(1), ended(2, Happening.CANCELLED)).all())
                .extracting(AppointmentNotice::sequence)
                .containsExactly(0, 1);
    }

    @Test
    void whatAMoveLeavesOutIsAsItWasBooked() {
        var moved = told(booked(1), moved(2)).all().getLast();
        assertThat(moved.startsAt()).isEqualTo(THURSDAY);
        assertThat(moved.endsAt()).isEqualTo(THURSDAY.plusSeconds(45 * 60));
        assertThat(moved.mode()).isEqualTo(VisitMode.VIDEO);
        assertThat(moved.telehealthLink()).isEqualTo(ROOM);
    }

    @Test
    void aVisitWithoutALengthTakesTheUsualHour() {
        var news = new AppointmentNews(event(1), Happening.BOOKED, VISIT, TUESDAY, null, VisitMode.IN_PERSON, null);
        assertThat(news.first().endsAt()).isEqualTo(TUESDAY.plusSeconds(3600));
    }

    @Test
    void theSameEventIsKnownAndAnotherIsNot() {
        var notices = told(booked(1));
        assertThat(notices.has(booked(1))).isTrue();
        assertThat(notices.has(booked(2))).isFalse();
    }

    @Test
    void aChangeOfAVisitThatWasNeverBookedIsNoNotice() {
        assertThat(Notices.NONE.next(moved(1))).isEmpty();
        assertThat(Notices.NONE.next(ended(1, Happening.CANCELLED))).isEmpty();
        assertThat(Notices.NONE.next(ended(1, Happening.MISSED))).isEmpty();
    }

    @Test
    void theEndOfTheEvaluationCallsOffWhatWasToComeAndNothingElse() {
        var other =
                new AppointmentNews(event(9), Happening.BOOKED, OTHER_VISIT, TUESDAY, 60, VisitMode.IN_PERSON, null);
        var notices = told(booked(1), moved(2), other);

        assertThat(notices.cancelledBy(event(10), TUESDAY))
                .extracting(AppointmentNotice::appointmentId)
                .containsExactly(VISIT);
        assertThat(notices.cancelledBy(event(10), TUESDAY.minusSeconds(1)))
                .extracting(AppointmentNotice::appointmentId)
                .containsExactly(VISIT, OTHER_VISIT);
        assertThat(notices.cancelledBy(event(10), TUESDAY.minusSeconds(1)))
                .extracting(AppointmentNotice::messageId)
                .doesNotHaveDuplicates();
        assertThat(told(booked(1), ended(2, Happening.CANCELLED)).cancelledBy(event(3), Instant.EPOCH))
                .isEmpty();
        assertThat(told(booked(1), ended(2, Happening.MISSED)).cancelledBy(event(3), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void aVisitIsExpectedUntilItBeginsOrIsCalledOff() {
        var booked = told(booked(1));
        assertThat(booked.expectVisitAfter(TUESDAY.minusSeconds(1))).isTrue();
        assertThat(booked.expectVisitAfter(TUESDAY)).isFalse();
        assertThat(told(booked(1), moved(2)).expectVisitAfter(TUESDAY)).isTrue();
        assertThat(told(booked(1), ended(2, Happening.CANCELLED)).expectVisitAfter(Instant.EPOCH))
                .isFalse();
        assertThat(Notices.NONE.expectVisitAfter(Instant.EPOCH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKED,    2026-12-01T08:59:59Z, true",
        "BOOKED,    2026-12-01T09:00:00Z, false",
        "CANCELLED, 2026-12-01T09:00:00Z, false",
        "MISSED,    2026-12-08T08:59:59Z, true",
        "MISSED,    2026-12-08T09:00:00Z, false",
    })
    void aMessageIsNewsWhileThePatientCanUseIt(Happening happening, Instant moment, boolean isNews) {
        var notice = new AppointmentNotice(event(1), happening, VISIT, 0, TUESDAY, 60, VisitMode.IN_PERSON, null);
        assertThat(notice.isNewsAt(moment)).isEqualTo(isNews);
    }

    private static Notices told(AppointmentNews... all) {
        var notices = Notices.NONE;
        for (AppointmentNews news : List.of(all)) {
            notices = notices.with(notices.next(news).orElseThrow());
        }
        return notices;
    }

    private static AppointmentNews booked(int event) {
        return new AppointmentNews(event(event), Happening.BOOKED, VISIT, TUESDAY, 45, VisitMode.VIDEO, ROOM);
    }

    private static AppointmentNews moved(int event) {
        return new AppointmentNews(event(event), Happening.MOVED, VISIT, THURSDAY, null, null, null);
    }

    private static AppointmentNews ended(int event, Happening happening) {
        return new AppointmentNews(event(event), happening, VISIT, null, null, null, null);
    }

    private static UUID event(int number) {
        return new UUID(2, number);
    }
}
