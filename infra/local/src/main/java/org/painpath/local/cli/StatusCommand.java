package org.painpath.local.cli;

import java.util.concurrent.Callable;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.StackStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Shows every process; exit code 1 when something that was started is not well.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return new StackStatus(checkout.root(), new Progress(spec.commandLine().getOut())).print() ? 0 : 1;
    }
}
