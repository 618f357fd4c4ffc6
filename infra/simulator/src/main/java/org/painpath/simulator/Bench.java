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
import org.painpath.simulator.bench.SustainedEffects;
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

    @Option(
            names = "--events",
            defaultValue = "20000",
            description = "written at once, for the sustained rate; 0 leaves it out")
    private int events;

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
        var figures = new Figures(latencies(out), sustained(out));
        print(out, figures);
        if (json != null) {
            Files.writeString(json, Json.tree(figures).toString());
        }
        return figures.missing() == 0 ? 0 : 1;
    }

    private List<HopLatency.Result> latencies(PrintWriter out) throws SQLException {
        var latency = new HopLatency(new Patience(Duration.ofSeconds(60)), postgres);
        out.println("Warming up …");
        latency.measure(50, Duration.ofSeconds(10));
        var results = new ArrayList<HopLatency.Result>();
        for (int rate : rates) {
            out.printf("%d events/s for %d s …%n", rate, seconds);
            results.add(latency.measure(rate, Duration.ofSeconds(seconds)));
        }
        return results;
    }

    private List<SustainedEffects.Result> sustained(PrintWriter out) throws SQLException {
        if (events == 0) {
            return List.of();
        }
        out.printf("%d events as fast as they go …%n", events);
        return List.of(new SustainedEffects(new Patience(Duration.ofMinutes(3)), postgres).measure(events));
    }

    private record Figures(List<HopLatency.Result> latency, List<SustainedEffects.Result> sustained) {
        int missing() {
            return latency.stream().mapToInt(HopLatency.Result::missing).sum()
                    + sustained.stream()
                            .mapToInt(SustainedEffects.Result::missing)
                            .sum();
        }
    }

    private static void print(PrintWriter out, Figures figures) {
        out.println("Commit in intake to effect committed in evaluation, milliseconds:");
        out.println("  events/s   events  missing     p50     p90     p99     max");
        figures.latency()
                .forEach(result -> out.printf(
                        "  %8d %8d %8d %7.1f %7.1f %7.1f %7.1f%n",
                        result.rate(),
                        result.events(),
                        result.missing(),
                        result.p50(),
                        result.p90(),
                        result.p99(),
                        result.max()));
        figures.sustained()
                .forEach(result -> out.printf(
                        "Sustained: %d events, %d missing; %.0f rows/s written, %.0f effects/s until none was left.%n",
                        result.events(), result.missing(), result.writtenPerSecond(), result.effectsPerSecond()));
    }
}
