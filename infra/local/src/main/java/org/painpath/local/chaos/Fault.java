package org.painpath.local.chaos;

import java.time.Duration;
import java.util.Locale;

/**
 * One thing that is going to break.
 *
 * @param before how long all is left in peace before it
 * @param lasts how long until it is made good; a killed process is started again after this
 */
record Fault(Kind kind, String target, Duration before, Duration lasts) {

    enum Kind {
        /** {@code kill -9}. */
        KILL,
        /** SIGSTOP, and SIGCONT in the end: what a long pause of a virtual machine or a collector looks like. */
        STOP,
        /** Connections are closed, and no new ones taken. */
        CUT,
        /** Connections stand and nothing goes through; in the end they are closed. */
        HALF_OPEN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "%s %s, %.1f s".formatted(kind.word(), target, lasts.toMillis() / 1000.0);
    }
}
