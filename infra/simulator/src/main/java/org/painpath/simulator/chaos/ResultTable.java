package org.painpath.simulator.chaos;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.painpath.simulator.chaos.Call.Outcome;

/** The result of a run, for a person. */
record ResultTable(Result result) {
    private static final int SHOWN = 20;
    private static final List<String> KINDS = List.of("kill", "stop", "cut", "half-open");

    void print(PrintWriter out) {
        out.println();
        KINDS.forEach(kind -> out.printf("%-10s %5d   %s%n", kind, result.faults(kind), each(result.targets(kind))));
        out.printf(
                "calls      %5d   ok %d, fail %d, unknown %d, about %d referrals%n",
                result.told().calls().size(),
                result.calls(Outcome.OK),
                result.calls(Outcome.FAIL),
                result.calls(Outcome.UNKNOWN),
                result.referrals());
        out.printf(
                "stories    %5d   followed by their senders, %d of them to the end%n",
                result.told().endings().size(), throughout());
        out.printf(
                "recovery   %5.1f s longest until calls succeed again%s%n",
                result.longestRecovery().toMillis() / 1e3, slowest());
        out.printf("anomalies  %5d   %s%n", result.anomalies().size(), each(result.anomaliesByKind()));
        result.anomalies().stream().limit(SHOWN).forEach(anomaly -> out.println("  " + anomaly));
        if (result.anomalies().size() > SHOWN) {
            out.printf("  and %d more%n", result.anomalies().size() - SHOWN);
        }
        out.printf("seed %d; %s%n", result.seed(), bound());
        out.flush();
    }

    private String bound() {
        long kills = result.faults("kill");
        return kills == 0 || !result.anomalies().isEmpty()
                ? "no bound can be given"
                : "0 anomalies in %d kills: at most %.1f %% of kills, with 95 %% confidence (3/N)"
                        .formatted(kills, 100 * result.bound());
    }

    private long throughout() {
        return result.told().endings().stream()
                .filter(ended -> ended.trouble().isEmpty() && !ended.expected().isEmpty())
                .count();
    }

    private String slowest() {
        return result.recoveries().stream()
                .max(Comparator.comparing(Recovery::took))
                .map(recovery -> ", after a %s of %s"
                        .formatted(recovery.fault().kind(), recovery.fault().target()))
                .orElse("");
    }

    private static String each(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
