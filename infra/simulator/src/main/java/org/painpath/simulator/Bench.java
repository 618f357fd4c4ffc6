package org.painpath.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.bench.Measurements;
import org.painpath.simulator.bench.Narration;
import org.painpath.simulator.bench.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a stack that has nothing else to do. Writes to its journals: for a throwaway stack alone. */
@Command(
        name = "bench",
        description =
                "Measures a throwaway stack; exit code 0 only if every event had its effect and every referral ended"
                        + " as it should.",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    @Mixin
    private Stack stack = new Stack();

    @Option(
            names = "--postgres",
            defaultValue = "${env:PAINPATH_POSTGRES:-127.0.0.1:55432}",
            description = "host and port")
    private String postgres = "";

    @Option(names = "--kafka", defaultValue = "${env:PAINPATH_KAFKA:-127.0.0.1:9092}", description = "host and port")
    private String kafka = "";

    @Option(
            names = "--parts",
            split = ",",
            defaultValue = "a,b,c,d,e,f",
            description = "a latency, b sustained effects, c whole referrals, d bare limits, e cost of a referral,"
                    + " f start and memory, g how it changes with size, h one poison event in 500,"
                    + " i an outage of Kafka (a to f)")
    private Set<String> parts = new LinkedHashSet<>();

    @Option(names = "--rates", split = ",", defaultValue = "50,200,1000", description = "events a second, for a")
    private List<Integer> rates = List.of();

    @Option(names = "--seconds", defaultValue = "20", description = "for each rate (20)")
    private int seconds;

    @Option(names = "--events", defaultValue = "20000", description = "written at once, for b and d (20000)")
    private int events;

    @Option(names = "--clinics", defaultValue = "16", description = "at work at the same time, for c and e (16)")
    private int clinics;

    @Option(names = "--referrals", defaultValue = "200", description = "for c and e (200)")
    private int referrals;

    @Option(
            names = "--scale",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description =
                    "sizes in referrals, growing, for g; given, it means g, too. The default takes tens of minutes")
    private List<Integer> scale = List.of();

    @Option(names = "--outage-seconds", defaultValue = "300", description = "for i (300)")
    private int outageSeconds;

    @Option(names = "--json", description = "also write the figures to this file")
    private @Nullable Path json;

    @Option(names = "--start-seconds", hidden = true, defaultValue = "0")
    private double startSeconds;

    @Option(names = "--start-caches", hidden = true, arity = "1", defaultValue = "false")
    private boolean startCaches;

    @Option(names = "--beside-another", hidden = true, arity = "1", defaultValue = "false")
    private boolean besideAnother;

    @Option(names = "--process", hidden = true, description = "name and number of a process to be watched")
    private Map<String, Long> processes = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException, ExecutionException {
        var out = spec.commandLine().getOut();
        try (var measurements = new Measurements(plan(), Narration.to(out))) {
            var report = measurements.run();
            report.lines().forEach(out::println);
            out.flush();
            if (json != null) {
                report.writeJson(json);
            }
            return report.isComplete() ? 0 : 1;
        }
    }

    private Plan plan() {
        if (spec.commandLine().getParseResult().hasMatchedOption("--scale")) {
            parts.add("g");
        }
        return new Plan(
                stack.addresses(),
                postgres,
                kafka,
                parts,
                rates,
                seconds,
                events,
                clinics,
                referrals,
                scale,
                outageSeconds,
                new Plan.Circumstances(startSeconds, startCaches, besideAnother, processes));
    }
}
