package org.painpath.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.painpath.local.journal.JournalConnectors;
import org.painpath.local.journal.JournalGap;
import org.painpath.local.journal.JournalGaps;

/** What runs, what crashed, and whether the journals flow. */
public final class StackStatus {
    private final StateFolder state;
    private final RunState run;
    private final Stack stack;
    private final Ports ports;
    private final Progress out;
    private final Readiness readiness = new Readiness();

    public StackStatus(Path root, Progress out) {
        this.state = new StateFolder(root);
        this.run = new RunState(state);
        this.ports = run.ports();
        this.stack = new Stack(root, ports);
        this.out = out;
    }

    /** Prints it. True when everything that was started is well. */
    public boolean print() {
        var started = run.started();
        if (started.isEmpty()) {
            out.line("Nothing runs. Start it with ./painpath up");
            return false;
        }
        out.line("%-22s%-10s%8s%8s%9s  %s".formatted("", "state", "pid", "port", "memory", "journal"));
        var well = true;
        for (var name : started) {
            well &= print(name);
        }
        printPostgres();
        printTotal();
        return well;
    }

    private void printPostgres() {
        state.postgres()
                .ifPresent(server -> out.line("%-22s%-10s%8d%8d%6d MB  in %d processes"
                        .formatted(
                                "PostgreSQL",
                                "runs",
                                server.pid(),
                                ports.postgres(),
                                ProcessMemory.ofFamily(server),
                                1 + server.children().count())));
    }

    /** Pages that processes share are counted once, so that the sum is what the machine has given. */
    private void printTotal() {
        var services = run.started().stream()
                .flatMap(name -> run.process(name).stream())
                .mapToLong(ProcessMemory::of)
                .sum();
        var postgres = state.postgres().map(ProcessMemory::ofFamily).orElse(0L);
        out.line("%-48s%6d MB".formatted("together", services + postgres));
    }

    private boolean print(String name) {
        var process = run.process(name);
        if (process.isEmpty()) {
            out.line("%-22s%-10s  ./painpath up starts it again. The end of %s:"
                    .formatted(name, "crashed", state.log(name)));
            out.line(LogTail.of(state.log(name)));
            return false;
        }
        var ready = isReady(name);
        var journal = journal(name);
        var handle = process.get();
        out.line("%-22s%-10s%8d%8d%6d MB  %s"
                .formatted(
                        name,
                        ready ? "ready" : "not ready",
                        handle.pid(),
                        port(name),
                        ProcessMemory.of(handle),
                        journal));
        return printGaps(name) && ready && (journal.isEmpty() || journal.equals("RUNNING"));
    }

    /** True when no event is known to be missing. */
    private boolean printGaps(String name) {
        try {
            var gaps = stack.hasJournal(name)
                    ? new JournalGaps(state.root(), stack.addresses(), name).open()
                    : List.<JournalGap>of();
            gaps.forEach(gap -> out.line("    its journal: " + gap.words()));
            return gaps.stream().allMatch(gap -> gap.missing().isEmpty());
        } catch (SQLException unreachable) {
            out.line("    its journal: the database does not answer");
            return false;
        }
    }

    private boolean isReady(String name) {
        return switch (name) {
            case Stack.BACKBONE -> readiness.ofConnect(ports.connect());
            case Prometheus.NAME -> readiness.ofPrometheus(ports.prometheus());
            default -> readiness.ofService(ports.http(name));
        };
    }

    private int port(String name) {
        return switch (name) {
            case Stack.BACKBONE -> ports.kafka();
            case Prometheus.NAME -> ports.prometheus();
            default -> ports.http(name);
        };
    }

    private String journal(String name) {
        try {
            return stack.hasJournal(name) ? new JournalConnectors(state.root(), stack.addresses()).state(name) : "";
        } catch (IOException unreachable) {
            return "Connect does not answer";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "?";
        }
    }
}
