package org.painpath.local.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Stack;
import org.painpath.local.stack.Starting;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Stopping;
import org.painpath.local.stack.Trouble;

/**
 * One chaos run: the stack on detours, a driver that sends referrals, a nemesis that breaks things, a supervisor that starts
 * again what died; in the end all is made whole, and the driver judges.
 */
public final class ChaosRun {
    /** The console takes no part: it keeps nothing, and its room is better used. */
    private static final List<String> PROCESSES = Stream.concat(
                    Stream.of(Targets.BACKBONE, "identity"), Targets.SERVICES.stream())
            .toList();

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
    private static final int HEALING_ATTEMPTS = 5;

    private final Path root;
    private final Ports ports;
    private final Progress progress;
    private final StateFolder state;
    private final RunState run;

    public ChaosRun(Path root, Ports ports, Progress progress) {
        this.root = root;
        this.ports = ports;
        this.progress = progress;
        this.state = new StateFolder(root);
        this.run = new RunState(state);
    }

    /**
     * @param cuts closed and half-open connections together; kills, stops and cuts go on beside each other
     * @param only kinds of faults, or kinds and targets as in {@code kill:backbone}; empty for all
     * @param longest after which nothing more is broken
     */
    public record Plan(long seed, int kills, int stops, int cuts, List<String> only, Duration longest) {
        Schedule schedule() {
            return Schedule.of(
                    seed,
                    new Schedule.Amounts(kills, stops, cuts),
                    Targets.all().only(only));
        }
    }

    /** Starts the driver with arguments of its own. */
    @FunctionalInterface
    public interface Driver {
        /** @return a process that ends its load when its standard input says so */
        Process begin(List<String> arguments) throws IOException;
    }

    /** @return the driver's exit code: 0 only when it found nothing wrong */
    public int play(Plan plan, Driver driver) throws IOException, InterruptedException {
        var schedule = plan.schedule();
        var ranBefore = run.anythingRuns();
        stopEverything();
        try (var detours = Detours.open(ports)) {
            var starting = new Starting(root, ports, progress, Stack.onDetours(root, ports));
            starting.start(Set.copyOf(PROCESSES));
            return play(plan, schedule, driver, detours, starting);
        } finally {
            stopEverything();
            if (ranBefore) {
                new Starting(root, ports, progress).start(Set.of());
            }
        }
    }

    private int play(Plan plan, Schedule schedule, Driver driver, Detours detours, Starting starting)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(state.chaos());
        var log = FaultLog.begin(folder.resolve("faults.jsonl"));
        var judge = driver.begin(List.of(
                "--seed", Long.toString(plan.seed()),
                "--faults", log.file().toString(),
                "--history", folder.resolve("history.jsonl").toString()));
        try {
            breakThings(plan, schedule, detours, starting, log, judge);
            heal(starting);
            progress.step("everything is whole again; the last referrals end, then the judgement");
            judge.getOutputStream().close();
            return judge.waitFor();
        } finally {
            judge.destroy();
        }
    }

    private void breakThings(
            Plan plan, Schedule schedule, Detours detours, Starting starting, FaultLog log, Process judge)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + plan.longest().toNanos();
        var postgres = new PostgresProcesses(state.data().resolve("postgres"), state.log(Targets.POSTGRES));
        postgres.remember();
        try (var supervisor = new Supervisor(PROCESSES, state, quietly(), postgres)) {
            supervisor.begin();
            var nemesis = new Nemesis(run, postgres, detours, supervisor, log, progress::step);
            Lanes.run(schedule, fault -> {
                if (System.nanoTime() < deadline && judge.isAlive()) {
                    nemesis.commit(fault);
                }
            });
            supervisor.awaitRecovery(0, LONGEST_RECOVERY);
        }
    }

    /** What died in the last moment may die once more while it starts, of what was broken then. */
    private void heal(Starting starting) {
        for (int attempt = 1; ; attempt++) {
            try {
                starting.start(Set.copyOf(PROCESSES));
                return;
            } catch (Trouble still) {
                if (attempt == HEALING_ATTEMPTS) {
                    throw still;
                }
            }
        }
    }

    private Starting quietly() {
        return new Starting(root, ports, Progress.silent(), Stack.onDetours(root, ports));
    }

    private void stopEverything() {
        if (run.anythingRuns()) {
            new Stopping(root, progress).stop();
        }
    }
}
