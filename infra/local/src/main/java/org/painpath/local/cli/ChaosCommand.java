package org.painpath.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.painpath.local.chaos.ChaosRun;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "chaos",
        description = "Kills, stops and cuts off processes under load, and judges by the callers' own record;"
                + " exit code 0 only if nothing was lost, doubled or out of order.",
        mixinStandardHelpOptions = true)
public final class ChaosCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;
    private static final int KILLS_FOR_EACH_OTHER = 3;
    private static final int DAY_MINUTES = 24 * 60;

    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--kills", defaultValue = "20", description = "how many processes are killed (20)")
    private int kills;

    @Option(names = "--stops", description = "how many are stopped for 5 to 20 s (a third of the kills)")
    private @Nullable Integer stops;

    @Option(names = "--cuts", description = "how many connections are cut or stand still (a third of the kills)")
    private @Nullable Integer cuts;

    @Option(names = "--seed", description = "the same seed breaks the same things; one is chosen and printed if absent")
    private @Nullable Long seed;

    @Option(
            names = "--minutes",
            defaultValue = "" + DAY_MINUTES,
            description = "nothing more is broken after this many")
    private int minutes;

    @Option(
            names = "--only",
            split = ",",
            description = "only these faults: kill, stop, cut, half-open, or one of a target such as kill:backbone")
    private List<String> only = new ArrayList<>();

    @Option(names = "--rate", defaultValue = "4", description = "referrals a second (4)")
    private double rate;

    @Option(
            names = "--share",
            defaultValue = "0.1",
            description = "of the referrals that is carried through all stages (0.1)")
    private double share;

    @Option(names = "--stories", defaultValue = "", description = "carries only scenarios whose name contains this")
    private String stories = "";

    @Option(names = "--json", description = "also write the figures to this file")
    private @Nullable Path json;

    @Option(names = "--record", description = "add this run to the checked-in ledger, docs/chaos-ledger.csv")
    private boolean record;

    @Option(names = "--port-offset", description = "Added to every port, where nothing runs yet.")
    private @Nullable Integer portOffset;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(spec.commandLine().getOut());
        var ports = ports();
        var plan = new ChaosRun.Plan(
                seed == null ? RandomGenerator.getDefault().nextInt(SEEDS) : seed,
                kills,
                stops == null ? kills / KILLS_FOR_EACH_OTHER : stops,
                cuts == null ? kills / KILLS_FOR_EACH_OTHER : cuts,
                only,
                Duration.ofMinutes(minutes));
        progress.line("seed " + plan.seed());
        var simulation = new Simulation(checkout.root(), progress);
        return new ChaosRun(checkout.root(), ports, progress)
                .play(plan, arguments -> simulation.begin(ports, "chaos", with(arguments)));
    }

    private List<String> with(List<String> arguments) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of("--rate", Double.toString(rate), "--share", Double.toString(share), "--stories", stories));
        if (json != null) {
            all.addAll(List.of("--json", json.toAbsolutePath().toString()));
        }
        if (record) {
            all.addAll(List.of(
                    "--ledger", checkout.root().resolve("docs/chaos-ledger.csv").toString()));
        }
        return all;
    }

    private Ports ports() {
        var run = new RunState(new StateFolder(checkout.root()));
        return portOffset == null || run.anythingRuns() ? run.ports() : new Ports(portOffset);
    }
}
