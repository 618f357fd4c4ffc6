package org.painpath.integrationtherapy.course;

/** The stages under which courses are listed. */
public enum CourseStage {
    PLANNED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    STOPPED,
    CANCELLED;

    /** @throws IllegalStateException for a referral without a journal, which no list shows */
    public static CourseStage of(Course course) {
        return switch (course) {
            case Course.Unplanned _ -> throw new IllegalStateException("nothing is known of this referral");
            case Course.Planned _ -> PLANNED;
            case Course.Active _ -> ACTIVE;
            case Course.Paused _ -> PAUSED;
            case Course.Completed _ -> COMPLETED;
            case Course.Stopped _ -> STOPPED;
            case Course.Barred _, Course.Cancelled _ -> CANCELLED;
        };
    }

    public boolean open() {
        return switch (this) {
            case PLANNED, ACTIVE, PAUSED -> true;
            case COMPLETED, STOPPED, CANCELLED -> false;
        };
    }
}
