package org.painpath.simulator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.painpath.simulator.clinic.Clinic;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenarios;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Readiness;
import org.painpath.simulator.show.Report;
import org.painpath.simulator.show.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends every sample referral, plays all the staff, and says whether each ended as it should. */
@Command(
        name = "demo",
        description = "Plays the sample referrals to their ends; exit code 0 only if each ended as expected.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    private static final int CANNOT_PLAY = 2;

    @Mixin
    private Stack stack = new Stack();

    @Option(names = "--only", description = "only scenarios whose name contains this", defaultValue = "")
    private String only = "";

    @Option(
            names = "--interruptions",
            description = "instead of the samples: six in treatment, each stopped by something else")
    private boolean interruptions;

    @Option(names = "--patience", description = "seconds to wait for one step", defaultValue = "60")
    private long patience = 60;

    @Override
    public Integer call() throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Scenarios read = Scenarios.read();
        List<Scenario> scenarios = (interruptions ? read.interruptions() : read.all())
                .stream().filter(scenario -> scenario.name().contains(only)).toList();
        List<String> obstacles = obstacles(scenarios);
        if (!obstacles.isEmpty()) {
            obstacles.forEach(out::println);
            return CANNOT_PLAY;
        }
        Report report = play(scenarios, out);
        report.print(out);
        return report.allAsExpected() ? 0 : 1;
    }

    private List<String> obstacles(List<Scenario> scenarios) {
        return scenarios.isEmpty()
                ? List.of("No scenario has \"" + only + "\" in its name.")
                : new Readiness(stack.addresses(), limit()).complaints();
    }

    private Duration limit() {
        return Duration.ofSeconds(patience);
    }

    private Report play(List<Scenario> scenarios, PrintStream out) throws InterruptedException {
        long start = System.nanoTime();
        try (Show show = Show.on(out, scenarios)) {
            var doors = new Doors(stack.addresses(), limit());
            List<Ending> endings = new Clinic(doors, show).play(scenarios);
            return new Report(endings, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
