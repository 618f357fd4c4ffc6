package org.painpath.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.bench.HopLatency;
import org.painpath.simulator.doors.Json;
import org.painpath.simulator.doors.Patience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a running stack on this machine. Its referrals are withdrawn again. */
@Command(
        name = "bench",
        description = "Measures commit in intake to effect committed in evaluation, at steady rates.",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Option(
            names = "--postgres",
            defaultValue = "${env:PAINPATH_POSTGRES:-127.0.0.1:55432}",
            description = "host and port")
    private String postgres = "";

    @Option(names = "--rates", split = ",", defaultValue = "50,200", description = "events a second")
    private List<Integer> rates = List.of();

    @Option(names = "--seconds", defaultValue = "20", description = "for each rate")
    private int seconds;

    @Option(names = "--json", description = "also write the figures to this file")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        var out = spec.commandLine().getOut();
        out.printf(
                "This machine: %d processors, %s. Everything runs on it, the load too.%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
        var latency = new HopLatency(new Patience(Duration.ofSeconds(60)), postgres);
        out.println("Warming up …");
        latency.measure(50, Duration.ofSeconds(10));
        var results = new ArrayList<HopLatency.Result>();
        for (int rate : rates) {
            out.printf("%d events/s for %d s …%n", rate, seconds);
            results.add(latency.measure(rate, Duration.ofSeconds(seconds)));
        }
        print(out, results);
        if (json != null) {
            Files.writeString(json, Json.tree(results).toString());
        }
        return results.stream().allMatch(result -> result.missing() == 0) ? 0 : 1;
    }

    private static void print(PrintWriter out, List<HopLatency.Result> results) {
        out.println("Commit in intake to effect committed in evaluation, milliseconds:");
        out.println("  events/s   events  missing     p50     p90     p99     max");
        results.forEach(result -> out.printf(
                "  %8d %8d %8d %7.1f %7.1f %7.1f %7.1f%n",
                result.rate(),
                result.events(),
                result.missing(),
                result.p50(),
                result.p90(),
                result.p99(),
                result.max()));
    }
}
