package org.painpath.tracker.lifecycle;

/** How far a referral has come, for the funnel: each of them implies those before it. */
public enum Reach {
    RECEIVED,
    ACCEPTED,
    /** The evaluation called the patient a candidate. */
    CANDIDATE,
    SIGNED,
    /** A session has taken place. */
    TREATED,
    /** Completed with response. */
    RESPONDED;

    /** What a step proves. That something was called off proves nothing: it may have been before it began. */
    static Reach of(Step step, StepDetails details) {
        return switch (step) {
            case IntakeStep intake -> intake == IntakeStep.REFERRAL_ACCEPTED ? ACCEPTED : RECEIVED;
            case EvaluationStep evaluation -> of(evaluation, details);
            case ReviewStep review -> of(review);
            case TherapyStep therapy -> of(therapy, details);
        };
    }

    Reach orFurther(Reach other) {
        return compareTo(other) < 0 ? other : this;
    }

    private static Reach of(EvaluationStep step, StepDetails details) {
        return switch (step) {
            case EVALUATION_CANCELLED -> RECEIVED;
            case EVALUATION_COMPLETED -> details.isAffirmed() ? CANDIDATE : ACCEPTED;
            case EVALUATION_OPENED,
                    APPOINTMENT_BOOKED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_MISSED,
                    APPOINTMENT_CANCELLED,
                    HISTORY_TAKEN,
                    EXAMINATION_RECORDED,
                    DIAGNOSTIC_ORDERED,
                    DIAGNOSTIC_RESULTED,
                    DIAGNOSTIC_RETRACTED,
                    CRITICAL_VALUE_REPORTED,
                    RESULTS_ACKNOWLEDGED,
                    EVALUATION_REOPENED -> ACCEPTED;
        };
    }

    private static Reach of(ReviewStep step) {
        return switch (step) {
            case REVIEW_CANCELLED -> RECEIVED;
            case REVIEW_OPENED,
                    DOSE_PROPOSED,
                    DOSE_REFUSED,
                    HOLD_OVERRIDDEN,
                    PHARMACIST_CHECKED,
                    PRESCRIPTION_REJECTED,
                    RETURNED_TO_EVALUATION -> CANDIDATE;
            case PRESCRIPTION_SIGNED,
                    DOSE_CHANGED,
                    PRESCRIPTION_SUSPENDED,
                    PRESCRIPTION_RESUMED,
                    PRESCRIPTION_DISCONTINUED -> SIGNED;
        };
    }

    private static Reach of(TherapyStep step, StepDetails details) {
        return switch (step) {
            case COURSE_CANCELLED -> RECEIVED;
            case COURSE_COMPLETED -> details.isAffirmed() ? RESPONDED : TREATED;
            case SESSION_COMPLETED -> TREATED;
            case COURSE_PLANNED,
                    SESSION_SCHEDULED,
                    SESSION_MISSED,
                    SESSION_CALLED_OFF,
                    VITALS_RECORDED,
                    VITALS_MISSED,
                    MISSED_CHECK_JUDGED,
                    OUTCOME_RECORDED,
                    ADVERSE_EVENT_REPORTED,
                    DOSE_CHANGE_REQUESTED,
                    COURSE_PAUSED,
                    COURSE_RESUMED,
                    COURSE_STOPPED -> SIGNED;
        };
    }
}
