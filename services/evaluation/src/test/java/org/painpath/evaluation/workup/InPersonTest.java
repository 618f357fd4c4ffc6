package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.VISIT;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;

/** Whether the patient was examined in person is said with the decision. */
class InPersonTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Test
    void anExaminationAtAVisitInPersonIsSaid() {
        assertThat(completed(booked(VISIT, AppointmentMode.IN_PERSON, HOUR)).inPersonEvaluationOn())
                .isEqualTo(TODAY);
    }

    @Test
    void oneByVideoIsNone() {
        assertThat(completed(booked(VISIT, AppointmentMode.VIDEO, HOUR)).inPersonEvaluationOn())
                .isNull();
    }

    @Test
    void aVisitInPersonThatIsStillToComeIsNone() {
        assertThat(completed(booked(VISIT, AppointmentMode.IN_PERSON, FORTNIGHT))
                        .inPersonEvaluationOn())
                .isNull();
    }

    @Test
    void aVisitThatWasCancelledOrMissedIsNone() {
        var booking = booked(VISIT, AppointmentMode.IN_PERSON, HOUR);

        assertThat(completed(booking, new CancelAppointment(VISIT, null, NOON)).inPersonEvaluationOn())
                .isNull();
        assertThat(completed(booking, new MissAppointment(VISIT, NOON.plus(HOUR)))
                        .inPersonEvaluationOn())
                .isNull();
    }

    @Test
    void ofTwoVisitsOfTheDayOneByVideoIsEnoughToDoubtIt() {
        var video = booked(new UUID(7, 9), AppointmentMode.VIDEO, Duration.ofHours(3));

        assertThat(completed(booked(VISIT, AppointmentMode.IN_PERSON, HOUR), video)
                        .inPersonEvaluationOn())
                .isNull();
    }

    private static EvaluationCompleted completed(EvaluationCommand... visits) {
        var story = Story.of(OPEN).then(visits).then(HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE);
        return (EvaluationCompleted) story.events().getLast();
    }

    private static BookAppointment booked(UUID id, AppointmentMode mode, Duration after) {
        return new BookAppointment(id, NOON.plus(after), 60, mode, "clinician", null, null, NOON);
    }
}
