package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived the process that started it, as after {@code kill -9}: it would keep the files and the port. */
public final class OrphanedPostgres {
    private static final int STOP_SECONDS = 20;
    /** The signal at which PostgreSQL does not wait for its clients to leave. */
    private static final String FAST_SHUTDOWN = "-INT";

    private OrphanedPostgres() {}

    /** Stops the server that runs on this data directory, if there is one. */
    public static void stop(Path directory) throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(process -> serves(process, directory));
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
    }

    private static boolean serves(ProcessHandle process, Path directory) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(directory.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("kill", FAST_SHUTDOWN, Long.toString(process.pid())).start();
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
