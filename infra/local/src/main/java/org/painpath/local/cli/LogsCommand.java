package org.painpath.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows a process's log.", mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(paramLabel = "SERVICE", description = "backbone, identity, intake, evaluation and so on")
    private String service = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on showing what is added.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var log = new StateFolder(checkout.root()).log(service);
        if (Files.notExists(log)) {
            throw new Trouble(service + " has no log yet: " + log);
        }
        var command = follow ? List.of("tail", "-n", "200", "-F", log.toString()) : List.of("cat", log.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
