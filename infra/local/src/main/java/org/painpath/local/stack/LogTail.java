package org.painpath.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The end of a log, to be shown where a process died. */
final class LogTail {
    private static final int LINES = 15;
    private static final int LONGEST = 400;

    private LogTail() {}

    static String of(Path log) {
        try {
            var lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "    " + line.substring(0, Math.min(line.length(), LONGEST)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "    (no log: " + log + ")";
        }
    }
}
