package org.painpath.simulator.chaos;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Call.Outcome;

/**
 * What a run comes to.
 *
 * @param referrals how many were sent or tried to be sent
 */
record Result(
        long seed,
        List<FaultLine> faults,
        int referrals,
        Told told,
        List<Anomaly> anomalies,
        List<Recovery> recoveries) {
    /** With no failure in n independent trials, the chance of one is below 3/n with 95 % confidence. */
    private static final double RULE_OF_THREE = 3;

    long faults(String kind) {
        return faults.stream().filter(fault -> fault.kind().equals(kind)).count();
    }

    /** How often each target met a fault of this kind. */
    Map<String, Long> targets(String kind) {
        return counted(
                faults.stream().filter(fault -> fault.kind().equals(kind)).toList(), FaultLine::target);
    }

    long calls(Outcome outcome) {
        return told.calls().stream().filter(call -> call.outcome() == outcome).count();
    }

    /** Every kind, also those of which there is none. */
    Map<String, Long> anomaliesByKind() {
        var counts = counted(anomalies, anomaly -> anomaly.kind().words());
        Arrays.stream(Kind.values()).forEach(kind -> counts.putIfAbsent(kind.words(), 0L));
        return counts;
    }

    Duration longestRecovery() {
        return Recovery.longest(recoveries);
    }

    /** Above which the chance of an anomaly in one kill is not, with 95 % confidence; says nothing after an anomaly. */
    double bound() {
        long kills = faults("kill");
        return kills == 0 || !anomalies.isEmpty() ? 1 : Math.min(1, RULE_OF_THREE / kills);
    }

    private static <T> Map<String, Long> counted(List<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }
}
