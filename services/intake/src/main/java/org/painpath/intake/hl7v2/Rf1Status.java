package org.painpath.intake.hl7v2;

import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.reception.Shown;

/**
 * RF1-1: the status of HL7 table 0283 for the state of the Task (clinical reference 7.3), and beside it, as alternate, the
 * clinic's own words. A withdrawn referral is no longer in force: the table has only "expired" for that.
 */
final class Rf1Status {
    private Rf1Status() {}

    static String of(Shown referral) {
        Standing standing = referral.standing();
        return "%s^HL70283^%s^%s^PAINPATH".formatted(coded(referral.task()), standing.code(), standing.words());
    }

    private static String coded(TaskState task) {
        return switch (task) {
            case DRAFT, CREATED -> "P^Pending";
            case ACCEPTED,
                    ACTIVE,
                    SCHEDULED,
                    UNATTENDED,
                    APPOINTMENT_CANCELLED,
                    EVENT_COMPLETED,
                    CANCELLATION_REQUESTED,
                    COMPLETED -> "A^Accepted";
            case DECLINED -> "R^Rejected";
            case CANCELLED -> "E^Expired";
        };
    }
}
