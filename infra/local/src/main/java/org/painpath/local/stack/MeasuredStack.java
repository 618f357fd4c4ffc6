package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A stack with data and ports of its own beside the usual one, for as long as something is measured. However the command
 * ends, the stack is stopped and its data forgotten; what a killed command left is cleared away by the next one.
 */
public final class MeasuredStack implements AutoCloseable {
    private static final String MEASURING = "bench";

    private final StateFolder state;
    private final RunState run;
    private final Ports ports;
    private final Stack stack;
    private final Progress progress;
    private final boolean fromStartCaches;
    private boolean ended;

    private MeasuredStack(StateFolder state, Ports ports, Progress progress) {
        this.state = state;
        this.run = new RunState(state);
        this.ports = ports;
        this.stack = new Stack(state, ports);
        this.progress = progress;
        this.fromStartCaches = stack.processes().stream().allMatch(this::hasStartCache);
    }

    /** @throws Trouble if another command measures already */
    public static MeasuredStack prepare(Path root, Progress progress) {
        var state = StateFolder.forMeasuring(root);
        new RunState(state).process(MEASURING).ifPresent(other -> {
            throw new Trouble("Process " + other.pid() + " measures already. Wait for its end.");
        });
        if (Files.exists(state.folder())) {
            progress.step("clearing away what a run that was killed has left");
            end(state, progress);
        }
        return new MeasuredStack(state, Ports.beside(new RunState(state.usual()).ports()), progress);
    }

    /** @return from the first process to all being ready */
    public Duration start() {
        run.remember(MEASURING, ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        var start = System.nanoTime();
        new Starting(state, ports, progress, stack).start(Set.of());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    public Ports ports() {
        return ports;
    }

    /** Whether every process starts from a start cache. */
    public boolean startsFromCaches() {
        return fromStartCaches;
    }

    /** Whether the usual stack takes its part of this machine, too. */
    public boolean isBesideAnother() {
        return new RunState(state.usual()).anythingRuns();
    }

    /** The number of each process by its name; PostgreSQL's is that of its first process. */
    public Map<String, Long> processes() {
        var processes = new LinkedHashMap<String, Long>();
        state.postgres().ifPresent(server -> processes.put("postgresql", server.pid()));
        run.started().forEach(name -> run.process(name).ifPresent(process -> processes.put(name, process.pid())));
        return processes;
    }

    @Override
    public synchronized void close() {
        if (!ended) {
            ended = true;
            end(state, progress);
        }
    }

    /** A start that is interrupted may begin one more process while the others are stopped. */
    private static void end(StateFolder state, Progress progress) {
        var run = new RunState(state);
        do {
            new Stopping(state, progress).stop();
        } while (run.anythingRuns());
        new Stopping(state, progress).wipe();
    }

    private boolean hasStartCache(ServiceSpec spec) {
        try {
            return new StartCache(state, spec).isThere() && new Program(state, spec).isAtItsUsualPlace();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
