package org.painpath.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/** Waits for a process that starts, as long as it lives. */
record Patience(RunState run, StateFolder state) {
    private static final Duration LONGEST = Duration.ofSeconds(300);

    void await(String name, BooleanSupplier done) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (run.process(name).isEmpty()) {
                throw trouble(name, "ended while it started");
            }
            if (System.nanoTime() > deadline) {
                throw trouble(name, "was not ready after " + LONGEST.toSeconds() + " s");
            }
            pause();
        }
    }

    /** Until all are done, or one meets trouble. */
    static void awaitAll(List<CompletableFuture<Void>> steps) {
        try {
            CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw failed;
        }
    }

    private Trouble trouble(String name, String what) {
        var log = state.log(name);
        return new Trouble(name + " " + what + ". The end of " + log + ":\n" + LogTail.of(log));
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
