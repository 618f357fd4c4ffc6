package org.painpath.local.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Trouble;

/** Breaks things, and makes each good again but for the processes: those the supervisor starts. */
final class Nemesis {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(30);
    private static final int MOST_DOWN = 1;
    private static final long LOOK_MILLIS = 100;

    private final RunState run;
    private final PostgresProcesses postgres;
    private final Detours detours;
    private final Supervisor supervisor;
    private final FaultLog log;
    private final Consumer<String> say;

    Nemesis(
            RunState run,
            PostgresProcesses postgres,
            Detours detours,
            Supervisor supervisor,
            FaultLog log,
            Consumer<String> say) {
        this.run = run;
        this.postgres = postgres;
        this.detours = detours;
        this.supervisor = supervisor;
        this.log = log;
        this.say = say;
    }

    /** Nothing more is killed while two that died are not back: else nothing would ever work. */
    void commit(Fault fault) throws IOException, InterruptedException {
        if (fault.kind() == Fault.Kind.KILL) {
            supervisor.awaitRecovery(MOST_DOWN, LONGEST_RECOVERY);
        }
        Thread.sleep(fault.before());
        switch (fault.kind()) {
            case KILL -> kill(fault);
            case STOP -> stop(fault);
            case CUT -> cut(fault);
            case HALF_OPEN -> onTheWay(fault, Detour::standStill);
        }
    }

    private void kill(Fault fault) throws IOException, InterruptedException {
        var victim = await(fault.target());
        postgres.remember();
        supervisor.hold(fault.target());
        try {
            announce(fault);
            Signals.kill(victim);
            Thread.sleep(fault.lasts());
        } finally {
            supervisor.release(fault.target());
        }
    }

    private void stop(Fault fault) throws IOException, InterruptedException {
        var victim = await(fault.target());
        announce(fault);
        Signals.stop(victim);
        try {
            Thread.sleep(fault.lasts());
        } finally {
            Signals.goOn(victim);
        }
    }

    /** A connector that loses its walsender has lost its connection: that way needs no detour. */
    private void cut(Fault fault) throws IOException, InterruptedException {
        if (fault.target().equals(Targets.WALSENDER)) {
            var walsender = await(Targets.WALSENDER);
            announce(fault);
            Signals.end(walsender);
        } else {
            onTheWay(fault, Detour::cut);
        }
    }

    private void onTheWay(Fault fault, Consumer<Detour> breaking) throws IOException, InterruptedException {
        var detour = detours.to(fault.target());
        announce(fault);
        breaking.accept(detour);
        try {
            Thread.sleep(fault.lasts());
        } finally {
            detour.restore();
        }
    }

    private void announce(Fault fault) throws IOException {
        log.add(fault);
        say.accept(fault.toString());
    }

    /** What was killed before may be about to start. */
    private ProcessHandle await(String target) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        var found = find(target);
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new Trouble("No process of " + target + " came back within " + LONGEST_WAIT.toSeconds() + " s.");
            }
            Thread.sleep(LOOK_MILLIS);
            found = find(target);
        }
        return found.get();
    }

    private Optional<ProcessHandle> find(String target) {
        return switch (target) {
            case Targets.POSTGRES -> postgres.server();
            case Targets.BACKEND -> postgres.backends().stream().findFirst();
            case Targets.WALSENDER -> postgres.walsenders().stream().findFirst();
            default -> run.process(target);
        };
    }
}
