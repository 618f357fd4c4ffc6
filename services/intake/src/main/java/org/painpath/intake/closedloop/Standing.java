package org.painpath.intake.closedloop;

import java.util.Locale;

/**
 * Where a referral stands in the clinic's words, and the state of the Task that this is. It says no more than who sent the
 * referral may know: no clinical value.
 */
public enum Standing {
    RECEIVED(TaskState.CREATED, "Received, being screened"),
    AWAITING_INFORMATION(TaskState.CREATED, "Received, information is missing"),
    AWAITING_DECISION(TaskState.CREATED, "Received, the clinic decides"),
    ACCEPTED(TaskState.ACCEPTED, "Accepted, a visit is to be booked"),
    SCHEDULED(TaskState.SCHEDULED, "Visit scheduled"),
    VISIT_MISSED(TaskState.UNATTENDED, "Visit missed by the patient"),
    VISIT_CANCELLED(TaskState.APPOINTMENT_CANCELLED, "Visit cancelled, another is to be booked"),
    SEEN(TaskState.EVENT_COMPLETED, "Seen, being evaluated"),
    AWAITING_RESULTS(TaskState.EVENT_COMPLETED, "Seen, results are awaited"),
    EVALUATED(TaskState.EVENT_COMPLETED, "Evaluated, treatment is being decided"),
    IN_TREATMENT(TaskState.EVENT_COMPLETED, "In treatment"),
    WITHDRAWAL_REQUESTED(TaskState.CANCELLATION_REQUESTED, "Withdrawn, open work is being ended"),
    WITHDRAWN(TaskState.CANCELLED, "Withdrawn"),
    DECLINED(TaskState.DECLINED, "Declined by the clinic"),
    NOT_A_CANDIDATE(TaskState.COMPLETED, "Evaluated, not a candidate for treatment here"),
    NOT_PRESCRIBED(TaskState.COMPLETED, "Evaluated, treatment was not prescribed"),
    TREATMENT_STOPPED(TaskState.COMPLETED, "Treatment stopped before its end"),
    TREATED_WITH_RESPONSE(TaskState.COMPLETED, "Treatment completed, with response"),
    TREATED_WITHOUT_RESPONSE(TaskState.COMPLETED, "Treatment completed, without response");

    private final TaskState task;
    private final String words;

    Standing(TaskState task, String words) {
        this.task = task;
        this.words = words;
    }

    public TaskState task() {
        return task;
    }

    public String words() {
        return words;
    }

    /** For programs: {@code in-treatment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
