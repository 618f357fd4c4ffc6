package org.painpath.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Configuration;

/** PostgreSQL, Kafka and Connect in one process, on free ports and in a fresh directory. */
record BackboneProcess(Process process, Path directory, Addresses addresses) implements Backbone {
    private static final int READY_SECONDS = 90;
    private static final int STOP_SECONDS = 15;

    static BackboneProcess start(Path root) {
        try {
            var directory = Files.createTempDirectory("painpath-test-");
            var process = new ProcessBuilder(command(root, directory))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Redirect.to(directory.resolve("backbone.log").toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, directory), "backbone-stop"));
            return new BackboneProcess(process, directory, awaitReady(process, directory));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public String superuserPassword() {
        return Configuration.text(directory.resolve("data/postgres-superuser"));
    }

    @Override
    public void close() {
        stop(process, directory);
    }

    private static Addresses awaitReady(Process process, Path directory) throws InterruptedException {
        var readyFile = readyFile(directory);
        for (var tenth = 0; tenth < READY_SECONDS * 10 && process.isAlive(); tenth++) {
            if (Files.exists(readyFile)) {
                return Addresses.read(readyFile);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The backbone did not start:\n" + log(directory));
    }

    private static List<String> command(Path root, Path directory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                BuiltLocal.jar(root) + ":" + BuiltLocal.libraries(root) + "/*",
                "org.painpath.local.Backbone",
                "--root",
                root.toString(),
                "--data",
                directory.resolve("data").toString(),
                "--ready-file",
                readyFile(directory).toString(),
                "--postgres-port",
                "0",
                "--kafka-port",
                "0",
                "--integrator-port",
                "0",
                "--controller-port",
                "0",
                "--connect-port",
                "0",
                "--with-parent");
    }

    private static Path readyFile(Path directory) {
        return directory.resolve("backbone.properties");
    }

    private static String log(Path directory) {
        try {
            return Files.readString(directory.resolve("backbone.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void stop(Process process, Path directory) {
        try {
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(directory);
        } catch (IOException | InterruptedException leftBehind) {
            System.err.println("The backbone's directory stays: " + leftBehind);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
