package org.painpath.intake.closedloop;

import static org.painpath.intake.closedloop.TaskParty.INITIATOR;
import static org.painpath.intake.closedloop.TaskParty.RECIPIENT;
import static org.painpath.intake.closedloop.TaskState.ACCEPTED;
import static org.painpath.intake.closedloop.TaskState.ACTIVE;
import static org.painpath.intake.closedloop.TaskState.APPOINTMENT_CANCELLED;
import static org.painpath.intake.closedloop.TaskState.CANCELLATION_REQUESTED;
import static org.painpath.intake.closedloop.TaskState.CANCELLED;
import static org.painpath.intake.closedloop.TaskState.COMPLETED;
import static org.painpath.intake.closedloop.TaskState.CREATED;
import static org.painpath.intake.closedloop.TaskState.DECLINED;
import static org.painpath.intake.closedloop.TaskState.DRAFT;
import static org.painpath.intake.closedloop.TaskState.EVENT_COMPLETED;
import static org.painpath.intake.closedloop.TaskState.SCHEDULED;
import static org.painpath.intake.closedloop.TaskState.UNATTENDED;
import static org.painpath.intake.closedloop.TaskTrigger.ACCEPT;
import static org.painpath.intake.closedloop.TaskTrigger.CANCEL_APPOINTMENT;
import static org.painpath.intake.closedloop.TaskTrigger.CONFIRM_CANCELLATION;
import static org.painpath.intake.closedloop.TaskTrigger.DECLINE;
import static org.painpath.intake.closedloop.TaskTrigger.NO_SHOW;
import static org.painpath.intake.closedloop.TaskTrigger.REQUEST_CANCELLATION;
import static org.painpath.intake.closedloop.TaskTrigger.RESCHEDULE;
import static org.painpath.intake.closedloop.TaskTrigger.SCHEDULE;
import static org.painpath.intake.closedloop.TaskTrigger.SEND_INTERIM_NOTE;
import static org.painpath.intake.closedloop.TaskTrigger.SEND_OUTCOME;
import static org.painpath.intake.closedloop.TaskTrigger.SEND_REFERRAL;

import java.util.Arrays;
import java.util.List;

/**
 * The transitions of the Task, numbered as in clinical reference 7.3; what is not here is not allowed. After a request to
 * cancel the clinic may still finish (T24).
 */
public enum TaskTransition {
    T01(INITIATOR, SEND_REFERRAL, DRAFT, CREATED),
    T02(RECIPIENT, ACCEPT, CREATED, ACCEPTED),
    T03(RECIPIENT, DECLINE, CREATED, DECLINED),
    T04(INITIATOR, REQUEST_CANCELLATION, CREATED, CANCELLATION_REQUESTED),
    T05(RECIPIENT, DECLINE, ACCEPTED, DECLINED),
    T06(RECIPIENT, SCHEDULE, ACCEPTED, SCHEDULED),
    T07(INITIATOR, REQUEST_CANCELLATION, ACCEPTED, CANCELLATION_REQUESTED),
    T08(RECIPIENT, SEND_INTERIM_NOTE, ACCEPTED, EVENT_COMPLETED),
    T09(RECIPIENT, SEND_OUTCOME, ACCEPTED, COMPLETED),
    T10(RECIPIENT, DECLINE, SCHEDULED, DECLINED),
    T11(RECIPIENT, RESCHEDULE, SCHEDULED, SCHEDULED),
    T12(RECIPIENT, NO_SHOW, SCHEDULED, UNATTENDED),
    T13(RECIPIENT, CANCEL_APPOINTMENT, SCHEDULED, APPOINTMENT_CANCELLED),
    T14(INITIATOR, REQUEST_CANCELLATION, SCHEDULED, CANCELLATION_REQUESTED),
    T15(RECIPIENT, SEND_INTERIM_NOTE, SCHEDULED, EVENT_COMPLETED),
    T16(RECIPIENT, SEND_OUTCOME, SCHEDULED, COMPLETED),
    T17(RECIPIENT, DECLINE, UNATTENDED, DECLINED),
    T18(RECIPIENT, RESCHEDULE, UNATTENDED, SCHEDULED),
    T19(RECIPIENT, CANCEL_APPOINTMENT, UNATTENDED, APPOINTMENT_CANCELLED),
    T20(INITIATOR, REQUEST_CANCELLATION, UNATTENDED, CANCELLATION_REQUESTED),
    T21(RECIPIENT, SCHEDULE, APPOINTMENT_CANCELLED, SCHEDULED),
    T22(INITIATOR, REQUEST_CANCELLATION, APPOINTMENT_CANCELLED, CANCELLATION_REQUESTED),
    T23(RECIPIENT, CONFIRM_CANCELLATION, CANCELLATION_REQUESTED, CANCELLED),
    T24(RECIPIENT, SEND_OUTCOME, CANCELLATION_REQUESTED, COMPLETED),
    T25(RECIPIENT, DECLINE, EVENT_COMPLETED, DECLINED),
    T26(RECIPIENT, SCHEDULE, EVENT_COMPLETED, SCHEDULED),
    T27(RECIPIENT, CANCEL_APPOINTMENT, EVENT_COMPLETED, APPOINTMENT_CANCELLED),
    T28(INITIATOR, REQUEST_CANCELLATION, EVENT_COMPLETED, CANCELLATION_REQUESTED),
    T29(RECIPIENT, SEND_INTERIM_NOTE, EVENT_COMPLETED, EVENT_COMPLETED),
    T30(RECIPIENT, SEND_OUTCOME, EVENT_COMPLETED, COMPLETED),
    T31(RECIPIENT, SCHEDULE, ACCEPTED, ACTIVE),
    T32(RECIPIENT, SEND_INTERIM_NOTE, ACCEPTED, ACTIVE),
    T33(RECIPIENT, DECLINE, ACTIVE, DECLINED),
    T34(INITIATOR, REQUEST_CANCELLATION, ACTIVE, CANCELLATION_REQUESTED);

    private final TaskParty by;
    private final TaskTrigger trigger;
    private final TaskState from;
    private final TaskState to;

    TaskTransition(TaskParty by, TaskTrigger trigger, TaskState from, TaskState to) {
        this.by = by;
        this.trigger = trigger;
        this.from = from;
        this.to = to;
    }

    public TaskParty by() {
        return by;
    }

    public TaskTrigger trigger() {
        return trigger;
    }

    public TaskState from() {
        return from;
    }

    public TaskState to() {
        return to;
    }

    /** Every way from one state to another, whoever may go it. */
    static List<TaskTransition> between(TaskState from, TaskState to) {
        return Arrays.stream(values())
                .filter(transition -> transition.from == from && transition.to == to)
                .toList();
    }
}
