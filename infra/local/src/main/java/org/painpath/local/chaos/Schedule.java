package org.painpath.local.chaos;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.chaos.Targets.Target;

/**
 * All faults of a run, decided before it begins: the same seed breaks the same things in the same order. Kills, stops and cuts
 * are lanes of their own that go on beside each other, so that what breaks may break while something else is broken.
 */
record Schedule(List<Fault> kills, List<Fault> stops, List<Fault> cuts) {
    /**
     * How much is broken.
     *
     * @param cuts closed and half-open connections together
     */
    record Amounts(int kills, int stops, int cuts) {}

    /** A lane is empty when none of its kinds is among the targets. */
    static Schedule of(long seed, Amounts amounts, Targets targets) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new Schedule(
                faults(random, amounts.kills(), targets.of(Kind.KILL)),
                faults(random, amounts.stops(), targets.of(Kind.STOP)),
                faults(random, amounts.cuts(), targets.of(Kind.CUT, Kind.HALF_OPEN)));
    }

    List<List<Fault>> lanes() {
        return List.of(kills, stops, cuts);
    }

    private static List<Fault> faults(RandomGenerator random, int amount, List<Target> targets) {
        return targets.isEmpty()
                ? List.of()
                : Stream.generate(() -> fault(random, one(random, targets)))
                        .limit(amount)
                        .toList();
    }

    private static Fault fault(RandomGenerator random, Target target) {
        return new Fault(target.kind(), target.name(), peace(random, target.kind()), lasting(random, target.kind()));
    }

    /** A third as many stops and cuts as kills are spread over the time that the kills take. */
    private static Duration peace(RandomGenerator random, Kind kind) {
        return switch (kind) {
            case KILL -> between(random, Duration.ofSeconds(1), Duration.ofSeconds(5));
            case STOP, CUT, HALF_OPEN -> between(random, Duration.ofSeconds(5), Duration.ofSeconds(60));
        };
    }

    private static Duration lasting(RandomGenerator random, Kind kind) {
        return switch (kind) {
            case KILL -> between(random, Duration.ZERO, Duration.ofSeconds(5));
            case STOP -> between(random, Duration.ofSeconds(5), Duration.ofSeconds(20));
            case CUT -> between(random, Duration.ofSeconds(1), Duration.ofSeconds(5));
            case HALF_OPEN -> between(random, Duration.ofSeconds(5), Duration.ofSeconds(15));
        };
    }

    private static Duration between(RandomGenerator random, Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }

    private static Target one(RandomGenerator random, List<Target> targets) {
        return targets.get(random.nextInt(targets.size()));
    }
}
