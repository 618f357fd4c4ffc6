package org.painpath.intake.closedloop;

/** What happened that moves the Task (clinical reference 7.3). */
public enum TaskTrigger {
    SEND_REFERRAL,
    ACCEPT,
    DECLINE,
    REQUEST_CANCELLATION,
    CONFIRM_CANCELLATION,
    SCHEDULE,
    RESCHEDULE,
    NO_SHOW,
    CANCEL_APPOINTMENT,
    SEND_INTERIM_NOTE,
    SEND_OUTCOME
}
