package org.painpath.local.journal;

import java.time.Duration;

/** How long something is waited for. */
record Deadline(long nanoTime) {
    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean ahead() {
        return System.nanoTime() - nanoTime < 0;
    }
}
