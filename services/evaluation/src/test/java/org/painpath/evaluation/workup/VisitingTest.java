package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.VISIT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.Evaluation.Open;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
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

        assertThat(booked.when(new MoveAppointment(VISIT, NOON.minusSeconds(1), NOON))
                        .answer())
                .isEqualTo("in-the-past");
        assertThat(booked.when(new MoveAppointment(VISIT, NOON.plusSeconds(7200), NOON))
                        .answer())
                .isEqualTo("time-taken");
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

        assertThat(missed.when(new MoveAppointment(VISIT, NOON.plusSeconds(9000), NOON))
                        .answer())
                .isEqualTo("appointment-missed");
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

    private static BookAppointment book(UUID id, int secondsFromNoon) {
        return new BookAppointment(id, NOON.plusSeconds(secondsFromNoon), AppointmentMode.VIDEO, "clinician", NOON);
    }
}
