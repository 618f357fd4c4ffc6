package org.painpath.tracker.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** The weeks of a course at which a response is counted, a week more or less (clinical reference 6.2; the margin is {@code [P]}). */
public enum FollowUp {
    WEEK_4(4),
    WEEK_12(12);

    private static final int MARGIN = 1;

    private final int week;

    FollowUp(int week) {
        this.week = week;
    }

    /** @param week of the course, 0 is the baseline */
    public static Optional<FollowUp> at(int week) {
        return Arrays.stream(values())
                .filter(followUp -> Math.abs(week - followUp.week) <= MARGIN)
                .findFirst();
    }
}
