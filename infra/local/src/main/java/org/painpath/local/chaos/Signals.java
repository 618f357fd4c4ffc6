package org.painpath.local.chaos;

import java.io.IOException;

/** Sends signals that Java itself has no words for. */
final class Signals {
    private Signals() {}

    static void kill(ProcessHandle process) throws IOException, InterruptedException {
        send("-KILL", process);
    }

    /** Asks a process to end. */
    static void end(ProcessHandle process) throws IOException, InterruptedException {
        send("-TERM", process);
    }

    static void stop(ProcessHandle process) throws IOException, InterruptedException {
        send("-STOP", process);
    }

    static void goOn(ProcessHandle process) throws IOException, InterruptedException {
        send("-CONT", process);
    }

    /** A process that has gone meanwhile needs no signal. */
    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
