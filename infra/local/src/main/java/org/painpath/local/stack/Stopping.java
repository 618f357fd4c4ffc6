package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the stack: services first, then identity, then the backbone that they write to. */
public final class Stopping {
    private static final int STOP_SECONDS = 20;
    private static final int STOP_AND_RECORD_SECONDS = 120;

    private final StateFolder state;
    private final RunState run;
    private final Stack stack;
    private final Progress progress;

    public Stopping(Path root, Progress progress) {
        this.state = new StateFolder(root);
        this.run = new RunState(state);
        this.stack = new Stack(root, run.ports());
        this.progress = progress;
    }

    public void stop() {
        var started = stack.processes().stream()
                .filter(spec -> run.wasStarted(spec.name()))
                .toList();
        if (started.stream().anyMatch(this::records)) {
            progress.line("This run made start caches; writing them takes a little, once for each build.");
        }
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
        return !file.startsWith(state.startCaches()) && !file.equals(state.folder());
    }

    private boolean records(ServiceSpec spec) {
        return Files.exists(spec.jar()) && new StartCache(state, spec).isMissing();
    }

    private void stop(List<ServiceSpec> specs) {
        var processes = specs.stream()
                .map(spec -> new Ending(spec, run.process(spec.name())))
                .toList();
        processes.forEach(ending -> ending.process().ifPresent(ProcessHandle::destroy));
        processes.forEach(this::awaitEnd);
    }

    private record Ending(ServiceSpec spec, Optional<ProcessHandle> process) {}

    private void awaitEnd(Ending ending) {
        var spec = ending.spec();
        var orderly = endedByItself(ending.process(), records(spec) ? STOP_AND_RECORD_SECONDS : STOP_SECONDS);
        if (orderly && Files.exists(spec.jar())) {
            new StartCache(state, spec).adopt();
        }
        run.forget(spec.name());
        progress.step(spec.name() + words(ending.process().isPresent(), orderly));
    }

    private static String words(boolean ran, boolean orderly) {
        if (!ran) {
            return " was not running";
        }
        return orderly ? " stopped" : " killed, for it did not stop";
    }

    private static boolean endedByItself(Optional<ProcessHandle> process, int seconds) {
        if (process.isEmpty()) {
            return false;
        }
        try {
            process.get().onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            process.get().destroyForcibly();
            process.get().onExit().join();
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
