package org.painpath.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process by its number and its start: numbers are used again, so a number alone could name a stranger.
 *
 * @param start clock ticks since boot on Linux, for a wall clock may be set; the start time elsewhere
 */
record ProcessMark(long pid, String start) {
    private static final int START_AFTER_NAME = 19;

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), start(process));
    }

    /** The process itself, when it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> start(process).equals(start));
    }

    private static String start(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            var line = Files.readString(stat);
            return line.substring(line.lastIndexOf(')') + 2).split(" ")[START_AFTER_NAME];
        } catch (IOException notLinuxOrGone) {
            return process.info().startInstant().map(Object::toString).orElse("unknown");
        }
    }
}
