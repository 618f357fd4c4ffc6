package org.painpath.local.cli;

import java.util.concurrent.Callable;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.Stopping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops everything; the data stays.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--wipe", description = "Also forgets all data.")
    private boolean wipe;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var stopping =
                new Stopping(checkout.root(), new Progress(spec.commandLine().getOut()));
        stopping.stop();
        if (wipe) {
            stopping.wipe();
        }
        return 0;
    }
}
