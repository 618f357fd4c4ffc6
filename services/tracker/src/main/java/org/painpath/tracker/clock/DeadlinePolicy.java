package org.painpath.tracker.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When what is late, in one version of the policy. Pure arithmetic: the same run always reads the same. */
public record DeadlinePolicy(String version, ClinicHours hours, Map<ClockName, Target> targets) {

    /** A moment that a clock has not reached, or where it stood still on the way. */
    private record Ahead(@Nullable Instant at, @Nullable Duration left) {}

    public DeadlinePolicy {
        targets = Collections.unmodifiableMap(new EnumMap<>(targets));
        for (ClockName clock : ClockName.values()) {
            Target target = Objects.requireNonNull(targets.get(clock), clock::key);
            if (clock.isPromised() != (target.due() == null)) {
                throw new IllegalArgumentException(clock.key());
            }
        }
    }

    /** A clock whose span the policy says. What was due before a pause began stays due. */
    Reading read(ClockName clock, Run run) {
        Target target = target(clock);
        Span span = Objects.requireNonNull(target.due());
        Instant due = span.after(run.startedAt(), hours);
        return reading(clock, run, span, due, target);
    }

    /** A clock whose end somebody has promised. */
    Reading promised(ClockName clock, Instant since, Instant due) {
        return reading(clock, Run.from(since), target(clock).escalate(), due, target(clock));
    }

    /** What is left until it is due, in the time that the clock counts; none when it was due before. */
    Duration left(Reading reading, Instant now) {
        if (reading.left() != null) {
            return reading.left();
        }
        Instant due = Objects.requireNonNull(reading.dueAt());
        Instant goesOn = reading.pausedUntil();
        Instant from = goesOn != null && goesOn.isAfter(now) ? goesOn : now;
        return from.isBefore(due) ? between(target(reading.clock()).due(), from, due) : Duration.ZERO;
    }

    private Reading reading(ClockName clock, Run run, Span span, Instant due, Target target) {
        Span escalate = target.escalate();
        Ahead late = shifted(run, span, due);
        Ahead escalated = shifted(run, escalate, escalate.after(due, hours));
        Pause pause = run.lastPause();
        return new Reading(
                clock,
                run.startedAt(),
                pause == null ? null : pause.from(),
                pause == null ? null : pause.to(),
                late.left(),
                late.at(),
                escalated.at(),
                target.escalateTo(),
                version);
    }

    /** Every pause moves what still lay ahead of it. */
    private Ahead shifted(Run run, Span span, Instant end) {
        Instant at = end;
        for (Pause pause : run.pauses()) {
            Instant from = pause.from().isBefore(run.startedAt()) ? run.startedAt() : pause.from();
            if (at.isAfter(from)) {
                Duration left = between(span, from, at);
                if (pause.to() == null) {
                    return new Ahead(null, left);
                }
                at = pause.to().isAfter(from) ? goOn(span, pause.to(), left) : at;
            }
        }
        return new Ahead(at, null);
    }

    private Duration between(@Nullable Span span, Instant from, Instant to) {
        return span != null && span.unit().isOfTheClinic() ? hours.between(from, to) : Duration.between(from, to);
    }

    private Instant goOn(Span span, Instant from, Duration left) {
        return span.unit().isOfTheClinic() ? hours.after(from, left) : from.plus(left);
    }

    private Target target(ClockName clock) {
        return Objects.requireNonNull(targets.get(clock));
    }
}
