package org.painpath.local.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Starting;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;

/** Starts again what has died, as in any deployment, except what is held down for now. */
final class Supervisor implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;

    private final List<String> kept;
    private final StateFolder state;
    private final RunState run;
    private final Starting starting;
    private final PostgresProcesses postgres;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<Void>> restarts = new ConcurrentHashMap<>();
    private final Thread watch = Thread.ofVirtual().unstarted(this::watch);
    private @Nullable Process server;

    /** @param kept the processes that are to run */
    Supervisor(List<String> kept, StateFolder state, Starting starting, PostgresProcesses postgres) {
        this.kept = kept;
        this.state = state;
        this.run = new RunState(state);
        this.starting = starting;
        this.postgres = postgres;
    }

    void begin() {
        watch.start();
    }

    void hold(String name) {
        held.add(name);
    }

    void release(String name) {
        held.remove(name);
    }

    /**
     * Until all that died has been started and is ready; but a slow machine is not waited for without end.
     *
     * @param butFor so many that are still down
     */
    void awaitRecovery(int butFor, Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (down() > butFor && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private long down() {
        return kept.stream().filter(this::isDown).count() + (postgres.server().isPresent() ? 0 : 1);
    }

    private boolean isDown(String name) {
        var restart = restarts.get(name);
        return run.process(name).isEmpty() || (restart != null && !restart.isDone());
    }

    /** Starts nothing any more, and waits for what is starting. */
    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        CompletableFuture.allOf(restarts.values().toArray(CompletableFuture[]::new))
                .exceptionally(_ -> null)
                .join();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                keepPostgres();
                kept.forEach(this::keep);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(String name) {
        var last = restarts.get(name);
        var starts = last != null && !last.isDone();
        if (!starts && !held.contains(name) && run.process(name).isEmpty()) {
            restarts.put(name, CompletableFuture.runAsync(() -> start(name), Thread::startVirtualThread));
        }
    }

    /** One that dies again while it starts is started again when that is seen. */
    private void start(String name) {
        try {
            starting.start(Set.of(name));
        } catch (Trouble ignored) {
            // what is down at the next look is started then
        }
    }

    /** A backbone that starts brings its own server; one that has started does not look after it. */
    private void keepPostgres() {
        var expected = run.process(Targets.BACKBONE).isPresent() && state.backboneIsUp();
        var last = server;
        if (expected
                && !held.contains(Targets.POSTGRES)
                && postgres.server().isEmpty()
                && (last == null || !last.isAlive())) {
            try {
                server = postgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
