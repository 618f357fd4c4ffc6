package org.painpath.local.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What was broken when, a line of JSON each, for whoever judges the run. */
final class FaultLog {
    private final Path file;

    private FaultLog(Path file) {
        this.file = file;
    }

    static FaultLog begin(Path file) throws IOException {
        Files.writeString(file, "");
        return new FaultLog(file);
    }

    Path file() {
        return file;
    }

    synchronized void add(Fault fault) throws IOException {
        var line = "{\"at\":\"%s\",\"kind\":\"%s\",\"target\":\"%s\",\"lastsMillis\":%d}%n"
                .formatted(
                        Instant.now(),
                        fault.kind().word(),
                        fault.target(),
                        fault.lasts().toMillis());
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }
}
