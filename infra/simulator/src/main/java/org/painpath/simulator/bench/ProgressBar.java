package org.painpath.simulator.bench;

import java.io.PrintWriter;

/** How far one measurement has come: drawn in place on a terminal, else a line now and then. Called from many threads. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 10_000_000_000L;

    private final PrintWriter out;
    private final boolean redraws;
    private final String words;
    private final long total;
    private final long start = System.nanoTime();
    private long drawn = start;
    private long done;

    ProgressBar(PrintWriter out, boolean redraws, String words, long total) {
        this.out = out;
        this.redraws = redraws;
        this.words = words;
        this.total = total;
        draw();
    }

    synchronized void at(long done) {
        this.done = done;
        if (System.nanoTime() - drawn > (redraws ? REDRAW_NANOS : LINE_NANOS)) {
            draw();
        }
    }

    synchronized void step() {
        at(done + 1);
    }

    @Override
    public synchronized void close() {
        draw();
        if (redraws) {
            out.println();
        }
        out.flush();
    }

    private void draw() {
        drawn = System.nanoTime();
        var line = line(words, done, total, (drawn - start) / 1e9);
        if (redraws) {
            out.print("\r" + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    static String line(String words, long done, long total, double seconds) {
        double share = total == 0 ? 1 : Math.clamp((double) done / total, 0, 1);
        int filled = (int) Math.round(share * WIDTH);
        return "  [%s%s] %3.0f %%  %6.1f s  %s"
                .formatted("#".repeat(filled), "-".repeat(WIDTH - filled), share * 100, seconds, words);
    }
}
