package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ROOM;
import static org.painpath.evaluation.workup.Samples.VISIT;
import static org.painpath.evaluation.workup.Samples.book;
import static org.painpath.evaluation.workup.Samples.move;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.Appointment.Status;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Availability;
import org.painpath.evaluation.visit.CliniciansTime;
import org.painpath.evaluation.visit.Hours;
import org.painpath.evaluation.visit.Span;
import org.painpath.evaluation.visit.WeeklyHours;
import org.painpath.evaluation.workup.Evaluation.Open;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;

class VisitingTest {
    private static final UUID SECOND = new UUID(7, 9);

    @Test
    void aVisitIsNotBookedInThePast() {
        assertThat(Story.of(OPEN).when(book(SECOND, -1)).answer()).isEqualTo("in-the-past");
    }

    @Test
    void twoVisitsAreNotBookedForTheSameTime() {
        assertThat(Story.of(OPEN, BOOK).when(book(SECOND, 3600)).answer()).isEqualTo("time-taken");
    }

    @Test
    void theSameVisitIsNotBookedTwice() {
        assertThat(Story.of(OPEN, BOOK).when(BOOK).answer()).isEqualTo("already-booked");
    }

    @Test
    void aVisitIsNotMovedIntoThePastOrOntoAnother() {
        var booked = Story.of(OPEN, BOOK, book(SECOND, 7200));

        assertThat(booked.when(move(VISIT, -1)).answer()).isEqualTo("in-the-past");
        assertThat(booked.when(move(VISIT, 7200)).answer()).isEqualTo("time-taken");
    }

    @Test
    void aVisitIsMissedOnlyOnceItsTimeHasCome() {
        var booked = Story.of(OPEN, BOOK);

        assertThat(booked.when(new MissAppointment(VISIT, NOON.plusSeconds(3599)))
                        .answer())
                .isEqualTo("not-yet");
        assertThat(booked.when(new MissAppointment(VISIT, NOON.plusSeconds(3600)))
                        .answer())
                .isEqualTo("ok");
    }

    @Test
    void aMissedVisitIsOverAndTheNextOneIsShown() {
        var missed = Story.of(OPEN, BOOK, book(SECOND, 7200), new MissAppointment(VISIT, NOON.plusSeconds(3600)));

        assertThat(missed.when(move(VISIT, 9000)).answer()).isEqualTo("appointment-missed");
        var next =
                ((Evaluation.Scheduled) missed.state()).facts().appointments().next();
        assertThat(next).get().extracting(visit -> visit.appointmentId()).isEqualTo(SECOND);
    }

    @Test
    void withoutAnotherVisitTheEvaluationIsOpenAgain() {
        assertThat(Story.of(OPEN, BOOK, new MissAppointment(VISIT, NOON.plusSeconds(3600)))
                        .state())
                .isInstanceOf(Open.class);
    }

    @Test
    void aVisitIsCancelledOnlyBeforeItsTime() {
        var booked = Story.of(OPEN, BOOK);

        assertThat(booked.when(new CancelAppointment(VISIT, null, NOON.plusSeconds(3600)))
                        .answer())
                .isEqualTo("begun");
        assertThat(booked.then(new CancelAppointment(VISIT, null, NOON.plusSeconds(3599)))
                        .events())
                .containsExactly(new AppointmentCancelled(VISIT, null));
        assertThat(booked.state()).isInstanceOf(Open.class);
        assertThat(booked.when(move(VISIT, 7200)).answer()).isEqualTo("appointment-cancelled");
        assertThat(booked.when(book(SECOND, 3600)).answer()).isEqualTo("ok");
    }

    @Test
    void aMovedVisitKeepsItsRoomAndItsLength() {
        assertThat(Story.of(OPEN, BOOK, move(VISIT, 7200)).events())
                .containsExactly(new AppointmentMoved(VISIT, NOON.plusSeconds(7200), AppointmentMode.VIDEO, 60, ROOM));
    }

    @ParameterizedTest
    @CsvSource({
        "3600, VIDEO, ok",
        "3600, IN_PERSON, outside-hours",
        "7200, VIDEO, ok",
        "7201, VIDEO, outside-hours",
        "3599, VIDEO, outside-hours",
    })
    void aVisitLiesWithinTheCliniciansHours(int secondsFromNoon, AppointmentMode mode, String answer) {
        var afternoon = new Hours(LocalTime.of(13, 0), LocalTime.of(15, 0), Set.of(AppointmentMode.VIDEO));
        var hours = new CliniciansTime(
                new Availability(List.of(new WeeklyHours(DayOfWeek.TUESDAY, afternoon)), List.of()), ZoneOffset.UTC);
        var book = new BookAppointment(
                SECOND, NOON.plusSeconds(secondsFromNoon), 60, mode, "clinician", null, hours, NOON);

        assertThat(Story.of(OPEN).when(book).answer()).isEqualTo(answer);
        if (mode == AppointmentMode.VIDEO) {
            var move = new MoveAppointment(VISIT, NOON.plusSeconds(secondsFromNoon), hours, NOON);
            assertThat(Story.of(OPEN, book(VISIT, 86400)).when(move).answer()).isEqualTo(answer);
        }
    }

    @Test
    void onlyABookedVisitOfANamedClinicianTakesTime() {
        var visit = ((AppointmentBooked) Story.of(OPEN, BOOK).events().getFirst()).appointment();
        var later = NOON.plusSeconds(3600);

        assertThat(visit.takes()).contains(new Span(later, later.plusSeconds(3600)));
        assertThat(of(visit.clinician(), null, Status.BOOKED).takes()).isEmpty();
        assertThat(of(Appointment.CLINIC, 60, Status.BOOKED).takes()).isEmpty();
        assertThat(of(visit.clinician(), 60, Status.MISSED).takes()).isEmpty();
        assertThat(of(visit.clinician(), 60, Status.CANCELLED).takes()).isEmpty();
    }

    private static Appointment of(String clinician, Integer minutes, Status status) {
        return new Appointment(VISIT, NOON, AppointmentMode.IN_PERSON, clinician, minutes, null, status);
    }
}
