package org.painpath.local.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.painpath.local.backbone.Roles;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sun.misc.Signal;

@Command(
        name = "psql",
        description = "A shell on a service's database, as the service's own role.",
        mixinStandardHelpOptions = true)
public final class PsqlCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(index = "0", paramLabel = "SERVICE")
    private String service = "";

    @Parameters(index = "1..*", paramLabel = "-- psql arguments", hideParamSyntax = true)
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        var role = role();
        var ports = new RunState(new StateFolder(checkout.root())).ports();
        var command = new ArrayList<>(List.of(
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(ports.postgres()),
                "-U",
                role.name(),
                "-d",
                role.name()));
        command.addAll(arguments);
        var shell = new ProcessBuilder(command).inheritIO();
        shell.environment().put("PGPASSWORD", role.password());
        // Ctrl-C is for psql, which cancels a query by it
        Signal.handle(new Signal("INT"), _ -> {});
        try {
            return shell.start().waitFor();
        } catch (IOException notInstalled) {
            throw new Trouble("psql is not installed: apt-get install postgresql-client, or brew install libpq.");
        }
    }

    private Roles.Role role() {
        try {
            return Roles.read(checkout.root()).service(service.replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Trouble(unknown.getMessage()
                    + "; there is intake, evaluation, prescription-review, integration-therapy, tracker, console.");
        }
    }
}
