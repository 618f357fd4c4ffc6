package org.painpath.local.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.chaos.Targets.Target;

/** All faults of a run, decided before it begins: the same seed breaks the same things in the same order. */
record Schedule(List<Fault> faults) {
    private static final double SHARE_OF_KILLS = 0.75;
    private static final Duration SHORTEST_PEACE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PEACE = Duration.ofSeconds(5);

    /** @param kills how many of them are kills; others come between */
    static Schedule of(long seed, int kills, Targets targets) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var faults = new ArrayList<Fault>();
        int killed = 0;
        while (killed < kills) {
            var kill = targets.others().isEmpty() || random.nextDouble() < SHARE_OF_KILLS;
            faults.add(fault(random, one(random, kill ? targets.kills() : targets.others())));
            killed += kill ? 1 : 0;
        }
        return new Schedule(List.copyOf(faults));
    }

    private static Fault fault(RandomGenerator random, Target target) {
        return new Fault(
                target.kind(),
                target.name(),
                between(random, SHORTEST_PEACE, LONGEST_PEACE),
                lasting(random, target.kind()));
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
