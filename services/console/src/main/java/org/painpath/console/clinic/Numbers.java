package org.painpath.console.clinic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tracker counts over a period.
 *
 * @param from the first day
 * @param to the last day
 */
public record Numbers(
        LocalDate from,
        LocalDate to,
        List<Reached> funnel,
        List<Ended> ended,
        List<StageTime> stages,
        List<Responded> responses,
        List<Graded> adverseEvents) {

    /** How many have come at least so far. */
    public record Reached(String reach, long referrals) {}

    /** @param outcome absent of those that are open */
    public record Ended(@Nullable String outcome, long referrals) {}

    /** @param week its Monday; absent for the whole period */
    public record StageTime(
            String stage, @Nullable LocalDate week, long left, long late, long medianMinutes, long p90Minutes) {}

    public record Responded(String measure, String followUp, String band, long referrals) {}

    /** @param grade CTCAE v5, 1 to 5 */
    public record Graded(int grade, long events) {}
}
