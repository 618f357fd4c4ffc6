package org.painpath.simulator.chaos;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Call.Outcome;
import org.painpath.simulator.doors.Json;

/** The result of a run, for programs and for the ledger of all kills. */
record ResultFiles(Result result) {
    private static final String HEADINGS =
            "date,seed,kills,stops,cuts,referrals,calls,ok,fail,unknown,anomalies,longest_recovery_s,processors,memory_gb";

    void json(Path file) throws IOException {
        var calls = Json.object()
                .put("ok", result.calls(Outcome.OK))
                .put("fail", result.calls(Outcome.FAIL))
                .put("unknown", result.calls(Outcome.UNKNOWN));
        var faults = Json.object();
        Stream.of("kill", "stop", "cut", "half-open").forEach(kind -> faults.put(kind, result.faults(kind)));
        var tree = Json.object()
                .put("seed", result.seed())
                .put("referrals", result.referrals())
                .put("longestRecoverySeconds", seconds())
                .put("bound", result.bound());
        tree.set("faults", faults);
        tree.set("calls", calls);
        tree.set("anomalies", Json.tree(result.anomaliesByKind()));
        tree.set("findings", Json.tree(result.anomalies()));
        Files.writeString(file, tree.toString());
    }

    /** One line more; the file begins with the headings. */
    void ledger(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, HEADINGS + "\n");
        }
        var line = List.<Object>of(
                        LocalDate.now(ZoneOffset.UTC),
                        result.seed(),
                        result.faults("kill"),
                        result.faults("stop"),
                        result.faults("cut") + result.faults("half-open"),
                        result.referrals(),
                        result.told().calls().size(),
                        result.calls(Outcome.OK),
                        result.calls(Outcome.FAIL),
                        result.calls(Outcome.UNKNOWN),
                        result.anomalies().size(),
                        seconds(),
                        Runtime.getRuntime().availableProcessors(),
                        memoryGigabytes())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(","));
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }

    private static long memoryGigabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? Math.round(machine.getTotalMemorySize() / 1e9)
                : 0;
    }

    private double seconds() {
        return Math.round(result.longestRecovery().toMillis() / 100.0) / 10.0;
    }
}
