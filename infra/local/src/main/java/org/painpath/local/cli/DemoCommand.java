package org.painpath.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Stack;
import org.painpath.local.stack.Starting;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
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
        var root = checkout.root();
        var ports = new RunState(new StateFolder(root)).ports();
        new Starting(root, ports, new Progress(spec.commandLine().getOut())).start(Set.of());
        var simulator = new ProcessBuilder(simulator(root)).inheritIO();
        simulator.environment().putAll(new Stack(root, ports).doors());
        return simulator.start().waitFor();
    }

    private List<String> simulator(Path root) {
        var built = root.resolve("infra/simulator/target");
        var jar = built.resolve("simulator-0.1.0-SNAPSHOT.jar");
        if (Files.notExists(jar)) {
            throw new Trouble("The simulator is not built: " + jar + " is missing. Run mvn -DskipTests package.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                jar + ":" + built.resolve("lib") + "/*",
                "org.painpath.simulator.Simulator",
                "demo"));
        command.addAll(arguments);
        return command;
    }
}
