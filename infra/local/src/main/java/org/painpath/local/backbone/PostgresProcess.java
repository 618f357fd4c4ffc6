package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that runs on a data directory, by its own pid file: it may outlive the process that started it. */
public final class PostgresProcess {
    private static final int STOP_SECONDS = 20;
    /** The signal at which PostgreSQL does not wait for its clients to leave. */
    private static final String FAST_SHUTDOWN = "-INT";

    private PostgresProcess() {}

    /** The server's first process, the parent of its others. */
    public static Optional<ProcessHandle> on(Path directory) throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).filter(process -> serves(process, directory));
    }

    /** One that was left behind, as after {@code kill -9} of its parent, would keep the files and the port. */
    public static void stop(Path directory) throws IOException {
        var server = on(directory);
        if (server.isPresent()) {
            stop(server.get());
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
