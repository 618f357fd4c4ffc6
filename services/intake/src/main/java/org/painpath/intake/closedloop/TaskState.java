package org.painpath.intake.closedloop;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a referral stands between the two sides: the status of its Task and its business status.
 *
 * <p>Source: BSeR, harmonised with IHE 360X (clinical reference 7.3).
 */
public enum TaskState {
    DRAFT("draft", null, "Draft"),
    CREATED("received", "2.0", "Created"),
    ACCEPTED("accepted", "3.0", "Accepted"),
    DECLINED("rejected", "4.0", "Declined"),
    /** Under way, and the sender is not told how. */
    ACTIVE("in-progress", "5.1", "Active"),
    SCHEDULED("in-progress", "5.1.1", "Event scheduled"),
    UNATTENDED("in-progress", "5.1.2", "Unattended"),
    APPOINTMENT_CANCELLED("in-progress", "5.1.3", "Event cancelled"),
    EVENT_COMPLETED("in-progress", "5.1.4", "Event completed"),
    CANCELLATION_REQUESTED("in-progress", "5.2", "Cancellation requested"),
    CANCELLED("cancelled", "6.0", "Cancelled"),
    COMPLETED("completed", "7.0", "Completed");

    private final String status;
    private final @Nullable String businessCode;
    private final String words;

    TaskState(String status, @Nullable String businessCode, String words) {
        this.status = status;
        this.businessCode = businessCode;
        this.words = words;
    }

    /** The code of Task.status; several states share one. */
    public String status() {
        return status;
    }

    /** The code of Task.businessStatus; absent for a draft alone. */
    public @Nullable String businessCode() {
        return businessCode;
    }

    /** The business status in words. */
    public String words() {
        return words;
    }

    /** Declined, cancelled and completed: nothing leads out of them. */
    public boolean isFinal() {
        return this == DECLINED || this == CANCELLED || this == COMPLETED;
    }

    /**
     * The state that a Task says; without a business status the plainest one of its status.
     *
     * @return empty where there is no such state, or the two contradict each other
     */
    public static Optional<TaskState> of(String status, @Nullable String businessCode) {
        return Arrays.stream(values())
                .filter(state -> state.status.equals(status))
                .filter(state -> businessCode == null || businessCode.equals(state.businessCode))
                .findFirst();
    }
}
