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
    private static final String GONE = "gone";
    private static final String ENDED = "ZX";
    /** Where state and start stand in Linux's stat line, counted after the command's name. */
    private static final int STATE = 0;

    private static final int START = 19;

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), start(process));
    }

    /** The process itself, when it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> start(process).equals(start));
    }

    /** One that has ended and that nobody has asked about since still has its number, but does nothing any more. */
    private static String start(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return ENDED.contains(fields[STATE]) ? GONE : fields[START];
        } catch (IOException notLinuxOrGone) {
            return process.info().startInstant().map(Object::toString).orElse(GONE);
        }
    }
}
