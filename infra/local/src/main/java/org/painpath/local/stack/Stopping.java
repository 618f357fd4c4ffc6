package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Ends the stack: services first, then identity, then the backbone that they write to. */
public final class Stopping {
    private static final int STOP_SECONDS = 40;
    private static final int KILL_SECONDS = 10;
    private static final int STOP_AND_RECORD_SECONDS = 120;

    private final StateFolder state;
    private final RunState run;
    private final Stack stack;
    private final Progress progress;

    public Stopping(Path root, Progress progress) {
        this(new StateFolder(root), progress);
    }

    Stopping(StateFolder state, Progress progress) {
        this.state = state;
        this.run = new RunState(state);
        this.stack = new Stack(state, run.ports());
        this.progress = progress;
    }

    public void stop() {
        var started = stack.processes().stream()
                .filter(spec -> run.wasStarted(spec.name()))
                .toList();
        if (started.stream().anyMatch(this::records)) {
            progress.line("This run made start caches; writing them takes a little, once for each build.");
        }
        new Prometheus(state, run.ports()).stop(progress);
        stop(started.stream()
                .filter(spec -> Stack.SERVICES.contains(spec.name()))
                .toList());
        stop(started.stream().filter(spec -> spec.name().equals(Stack.IDENTITY)).toList());
        stop(started.stream().filter(spec -> spec.name().equals(Stack.BACKBONE)).toList());
        state.stopOrphanedPostgres();
    }

    /** Forgets all that the stack wrote, but for the start caches: they hold nothing of a patient or a person. */
    public void wipe() {
        if (Files.notExists(state.folder())) {
            return;
        }
        try (var files = Files.walk(state.folder())) {
            for (var file : files.sorted(Comparator.reverseOrder())
                    .filter(this::isForgotten)
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        progress.step("forgotten: " + state.folder());
    }

    private boolean isForgotten(Path file) {
        return !file.startsWith(state.startCaches()) && !state.startCaches().startsWith(file);
    }

    private boolean records(ServiceSpec spec) {
        return new StartCache(state, spec).isBeingRecorded();
    }

    private void stop(List<ServiceSpec> specs) {
        var ran = specs.stream()
                .filter(spec -> run.process(spec.name()).isPresent())
                .toList();
        ran.forEach(spec -> run.process(spec.name()).ifPresent(ProcessHandle::destroy));
        specs.forEach(spec -> progress.step(spec.name() + (ran.contains(spec) ? end(spec) : " was not running")));
        specs.forEach(spec -> run.forget(spec.name()));
    }

    private String end(ServiceSpec spec) {
        if (endsWithin(spec, records(spec) ? STOP_AND_RECORD_SECONDS : STOP_SECONDS)) {
            new StartCache(state, spec).adopt();
            return " stopped";
        }
        run.process(spec.name()).ifPresent(ProcessHandle::destroyForcibly);
        endsWithin(spec, KILL_SECONDS);
        return " killed, for it did not stop";
    }

    private boolean endsWithin(ServiceSpec spec, int seconds) {
        var deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (run.process(spec.name()).isPresent() && System.nanoTime() < deadline) {
            Patience.pause();
        }
        return run.process(spec.name()).isEmpty();
    }
}
