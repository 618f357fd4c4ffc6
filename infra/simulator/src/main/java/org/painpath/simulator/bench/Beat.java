package org.painpath.simulator.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * When each of a steady sequence of events is due, for one of several writers that take turns.
 *
 * @param start of the sequence, by {@link System#nanoTime}
 * @param rate events a second, of all writers
 * @param writer from 0
 */
record Beat(long start, int rate, Duration length, int writer, int writers) {
    private static final double NANOS = 1e9;

    long first() {
        return writer;
    }

    long after(long event) {
        return event + writers;
    }

    /** Whether the event is one of the sequence, and its time is not over yet. */
    boolean isWithin(long event) {
        return event < rate * length.toSeconds() && System.nanoTime() - start < length.toNanos();
    }

    void await(long event) {
        long due = due(event);
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    long due(long event) {
        return start + (long) (event * NANOS / rate);
    }
}
