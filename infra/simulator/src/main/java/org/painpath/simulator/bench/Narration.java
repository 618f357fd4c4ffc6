package org.painpath.simulator.bench;

import java.io.PrintWriter;

/** Says what is being measured, while it is. */
public final class Narration {
    private final PrintWriter out;
    private final boolean redraws;

    /** @param redraws whether a line can be drawn again in its place, as on a terminal */
    public Narration(PrintWriter out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    public static Narration to(PrintWriter out) {
        var console = System.console();
        return new Narration(out, console != null && console.isTerminal());
    }

    void say(String words) {
        out.println(words);
        out.flush();
    }

    /** @param total of whatever {@link ProgressBar#at} counts */
    ProgressBar bar(String words, long total) {
        return new ProgressBar(out, redraws, words, total);
    }
}
