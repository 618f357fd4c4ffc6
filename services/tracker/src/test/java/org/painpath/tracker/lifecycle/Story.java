package org.painpath.tracker.lifecycle;

import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.util.List;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;

/** What each service says about one referral that goes all the way, with one return to evaluation on it. */
final class Story {
    private Story() {}

    static final List<NoteStep> INTAKE = List.of(
            step(IntakeStep.REFERRAL_RECEIVED, 1, 0, StepDetails.priority(Priority.ROUTINE)),
            step(IntakeStep.REFERRAL_SCREENED, 2, 0, StepDetails.affirmed(true)),
            step(IntakeStep.REFERRAL_ACCEPTED, 3, 2, StepDetails.priority(Priority.ROUTINE)));

    static final List<NoteStep> EVALUATION = List.of(
            step(EvaluationStep.EVALUATION_OPENED, 1, 3),
            step(EvaluationStep.APPOINTMENT_BOOKED, 2, 4, StepDetails.booked("a1", hour(24))),
            step(EvaluationStep.HISTORY_TAKEN, 3, 24),
            step(EvaluationStep.EXAMINATION_RECORDED, 4, 25),
            step(EvaluationStep.DIAGNOSTIC_ORDERED, 5, 26, StepDetails.codes(List.of("2160-0"))),
            step(EvaluationStep.DIAGNOSTIC_RESULTED, 6, 30, StepDetails.resulted("2160-0", true)),
            step(EvaluationStep.EVALUATION_COMPLETED, 7, 31, StepDetails.affirmed(true)),
            step(EvaluationStep.EVALUATION_REOPENED, 8, 35),
            step(EvaluationStep.EVALUATION_COMPLETED, 9, 40, StepDetails.affirmed(true)));

    static final List<NoteStep> REVIEW = List.of(
            step(ReviewStep.REVIEW_OPENED, 1, 32),
            step(ReviewStep.DOSE_REFUSED, 2, 33),
            step(ReviewStep.RETURNED_TO_EVALUATION, 3, 34),
            step(ReviewStep.REVIEW_OPENED, 4, 41),
            step(ReviewStep.DOSE_PROPOSED, 5, 42),
            step(ReviewStep.PHARMACIST_CHECKED, 6, 43),
            step(ReviewStep.PRESCRIPTION_SIGNED, 7, 44));

    static final List<NoteStep> THERAPY = List.of(
            step(TherapyStep.COURSE_PLANNED, 1, 45),
            step(TherapyStep.SESSION_SCHEDULED, 2, 46, StepDetails.booked("s1", hour(100))),
            step(TherapyStep.SESSION_COMPLETED, 3, 101, StepDetails.item("s1")),
            step(TherapyStep.OUTCOME_RECORDED, 4, 102),
            step(TherapyStep.COURSE_COMPLETED, 5, 103, StepDetails.affirmed(true)));
}
