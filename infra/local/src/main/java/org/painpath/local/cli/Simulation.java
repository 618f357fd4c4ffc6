package org.painpath.local.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Stack;
import org.painpath.local.stack.Starting;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;

/** Runs a mode of the virtual clinic against the stack, and starts first what of it is down. */
record Simulation(Path root, Progress progress) {

    /** @return the simulator's exit code */
    int run(String mode, List<String> arguments) throws IOException, InterruptedException {
        var ports = new RunState(new StateFolder(root)).ports();
        new Starting(root, ports, progress).start(Set.of());
        return runAgainst(ports, mode, arguments);
    }

    /** Runs a mode against a stack that is up; it ends at the latest with this process. */
    int runAgainst(Ports ports, String mode, List<String> arguments) throws IOException, InterruptedException {
        var simulator = simulator(ports, mode, arguments).start();
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::destroy));
        return simulator.waitFor();
    }

    /** Begins a mode against a stack that is up, and that goes on until its standard input is closed. */
    Process begin(Ports ports, String mode, List<String> arguments) throws IOException {
        return simulator(ports, mode, arguments).redirectInput(Redirect.PIPE).start();
    }

    private ProcessBuilder simulator(Ports ports, String mode, List<String> arguments) {
        var simulator = new ProcessBuilder(command(mode, arguments)).inheritIO();
        simulator.environment().putAll(doors(ports));
        return simulator;
    }

    private Map<String, String> doors(Ports ports) {
        var doors = new HashMap<>(new Stack(root, ports).doors());
        doors.put("PAINPATH_POSTGRES", "127.0.0.1:" + ports.postgres());
        return doors;
    }

    private List<String> command(String mode, List<String> arguments) {
        var built = root.resolve("infra/simulator/target");
        var jar = built.resolve("simulator-0.1.0-SNAPSHOT.jar");
        if (Files.notExists(jar)) {
            throw new Trouble("The simulator is not built: " + jar + " is missing. Run mvn -DskipTests package.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(speed(mode));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                // the Kafka client's logging has no reader here
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                jar + ":" + built.resolve("lib") + "/*",
                "org.painpath.simulator.Simulator",
                mode));
        command.addAll(arguments);
        return command;
    }

    /** What measures must not be the slowest part of what it measures; the others are to start quickly. */
    private static List<String> speed(String mode) {
        return mode.equals("bench") ? List.of("-Xmx768m") : List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
    }
}
