package org.painpath.local.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.painpath.local.stack.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "demo",
        description = "Starts what is not running, sends the sample referrals and plays all the staff;"
                + " exit code 0 only if each ended as it should.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(spec.commandLine().getOut());
        return new Simulation(checkout.root(), progress).run("demo", arguments);
    }
}
