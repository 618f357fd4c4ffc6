package org.painpath.local.stack;

import java.io.PrintWriter;
import java.io.Writer;

/** One line a step, with the seconds since the command began. */
public final class Progress {
    private final long start = System.nanoTime();
    private final PrintWriter out;

    public Progress(PrintWriter out) {
        this.out = out;
    }

    /** For what happens beside what is shown. */
    public static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()));
    }

    public void step(String words) {
        line("%6.1f s  %s".formatted((System.nanoTime() - start) / 1e9, words));
    }

    public synchronized void line(String words) {
        out.println(words);
        out.flush();
    }
}
