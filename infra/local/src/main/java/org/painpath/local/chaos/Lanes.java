package org.painpath.local.chaos;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.painpath.local.stack.Trouble;

/** Runs the lanes of a schedule beside each other, each fault of a lane after the one before it. */
final class Lanes {
    private Lanes() {}

    @FunctionalInterface
    interface Breaking {
        void commit(Fault fault) throws IOException, InterruptedException;
    }

    /** Returns when all lanes have ended; what one of them could not do is thrown then. */
    static void run(Schedule schedule, Breaking breaking) throws InterruptedException {
        var lanes = schedule.lanes().stream().map(lane -> lane(lane, breaking)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ended : threads.invokeAll(lanes)) {
                ended.get();
            }
        } catch (ExecutionException failed) {
            throw new Trouble("Chaos could not go on: " + failed.getCause());
        }
    }

    private static Callable<Void> lane(List<Fault> faults, Breaking breaking) {
        return () -> {
            for (var fault : faults) {
                breaking.commit(fault);
            }
            return null;
        };
    }
}
