package org.painpath.local.stack;

import java.io.PrintWriter;

/** One line a step, with the seconds since the command began. */
public final class Progress {
    private final long start = System.nanoTime();
    private final PrintWriter out;

    public Progress(PrintWriter out) {
        this.out = out;
    }

    void step(String words) {
        line("%6.1f s  %s".formatted((System.nanoTime() - start) / 1e9, words));
    }

    synchronized void line(String words) {
        out.println(words);
        out.flush();
    }
}
