package org.painpath.tracker.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;

/**
 * Reads clocks under the policy of the day on which each started; a change of the policy moves no time that runs already.
 * What began before the first policy runs under that one: a wait without a deadline would be forgotten.
 */
public record Clocks(PolicyPacks<DeadlinePolicy> packs) {

    public Reading read(Timing timing) {
        return switch (timing) {
            case Timing.Counted(ClockName clock, Run run) ->
                policyFrom(run.startedAt()).read(clock, run);
            case Timing.At(Instant since, Instant due) -> policyFrom(since).promised(ClockName.VISIT, since, due);
            case Timing.EndOf(ClockName clock, Instant since, LocalDate day) -> {
                DeadlinePolicy policy = policyFrom(since);
                yield policy.promised(clock, since, policy.hours().startOf(day.plusDays(1)));
            }
        };
    }

    /** What is left of a clock, in the time that it counts; none when it was due before. */
    public Duration left(Reading reading, Instant now) {
        return packs.version(reading.policyVersion()).orElseThrow().policy().left(reading, now);
    }

    private DeadlinePolicy policyFrom(Instant startedAt) {
        LocalDate day = first().policy().hours().day(startedAt);
        return day.isBefore(first().effectiveFrom()) ? first().policy() : packs.on(day);
    }

    private PolicyPack<DeadlinePolicy> first() {
        return packs.all().getFirst();
    }
}
