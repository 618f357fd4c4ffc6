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

/** PostgreSQL, Kafka and Connect in one process, on free ports and in a fresh directory, for as long as this JVM lives. */
record BackboneProcess(Process process, Path directory) {
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
            var backbone = new BackboneProcess(process, directory);
            Runtime.getRuntime().addShutdownHook(new Thread(backbone::stop, "backbone-stop"));
            return backbone;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Addresses awaitReady() throws InterruptedException {
        var readyFile = readyFile(directory);
        for (var tenth = 0; tenth < READY_SECONDS * 10 && process.isAlive(); tenth++) {
            if (Files.exists(readyFile)) {
                return Addresses.read(readyFile);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The backbone did not start:\n" + log());
    }

    private static List<String> command(Path root, Path directory) throws IOException {
        var built = root.resolve("infra/local/target");
        var jar = built.resolve("local-0.1.0-SNAPSHOT.jar");
        if (Files.notExists(jar)) {
            throw new IOException(jar + " is missing: build infra/local first (mvn -f infra/local/pom.xml package)");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                jar + ":" + built.resolve("lib") + "/*",
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

    private String log() {
        try {
            return Files.readString(directory.resolve("backbone.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private void stop() {
        try {
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete();
        } catch (IOException | InterruptedException leftBehind) {
            System.err.println("The backbone's directory stays: " + leftBehind);
        }
    }

    private void delete() throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
