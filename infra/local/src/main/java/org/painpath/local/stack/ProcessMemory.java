package org.painpath.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much memory a process takes, in megabytes. A page that several share counts in each by its part: PostgreSQL's
 * buffers would else count once for every connection.
 */
final class ProcessMemory {
    private static final int KILOBYTES = 1024;

    private ProcessMemory() {}

    /** 0 where the operating system does not say. */
    static long of(ProcessHandle process) {
        try {
            return proportional(Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")));
        } catch (IOException notLinuxOrGone) {
            return 0;
        }
    }

    /** The process and its children. */
    static long ofFamily(ProcessHandle parent) {
        return Stream.concat(Stream.of(parent), parent.children())
                .mapToLong(ProcessMemory::of)
                .sum();
    }

    static long proportional(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                .findFirst()
                .orElse(0);
    }
}
