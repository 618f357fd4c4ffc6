package org.painpath.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.painpath.local.stack.MeasuredStack;
import org.painpath.local.stack.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Measures a stack of its own: what it writes to journals by itself has no place among anybody's referrals. */
@Command(
        name = "bench",
        description =
                "Measures a throwaway stack on this machine: latency, throughput, bare limits, cost, growth. "
                        + "Options: --parts a,b,c,d,e,f,g,h,i --rates --seconds --events --referrals --clinics --scale --outage-seconds --json FILE.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(spec.commandLine().getOut());
        try (var stack = MeasuredStack.prepare(checkout.root(), progress)) {
            progress.line("A throwaway stack is measured; the data of the usual one are left alone.");
            var start = stack.start();
            return new Simulation(checkout.root(), progress)
                    .runAgainst(stack.ports(), "bench", with(circumstances(stack, start)));
        }
    }

    private List<String> with(List<String> circumstances) {
        var all = new ArrayList<>(arguments);
        all.addAll(circumstances);
        return all;
    }

    private static List<String> circumstances(MeasuredStack stack, Duration start) {
        var circumstances = new ArrayList<>(List.of(
                "--start-seconds", String.format(Locale.ROOT, "%.1f", start.toMillis() / 1e3),
                "--start-caches", Boolean.toString(stack.startsFromCaches()),
                "--beside-another", Boolean.toString(stack.isBesideAnother())));
        stack.processes().forEach((name, number) -> circumstances.addAll(List.of("--process", name + "=" + number)));
        return circumstances;
    }
}
