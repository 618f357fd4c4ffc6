package org.painpath.simulator.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutionException;

/** Waits until every reader has taken in everything, or until nothing has moved for a while. */
record Quiet(Look look, ClinicFacts facts, Duration calm, Duration longest) {
    private static final Duration BETWEEN = Duration.ofMillis(500);

    /** As much as tells whether anything moves. */
    private record Pulse(int rows, long taken, int heard, int parked) {
        static Pulse of(Observed seen) {
            long taken =
                    seen.cursors().stream().mapToLong(Observed.Cursor::sequence).sum();
            return new Pulse(
                    seen.journals().size(),
                    taken,
                    seen.heard().size(),
                    seen.parked().size());
        }
    }

    Observed await(Collection<String> senders) throws SQLException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long moved = start;
        var seen = look.at(senders);
        while (!isSettled(seen)
                && since(moved).compareTo(calm) < 0
                && since(start).compareTo(longest) < 0) {
            Thread.sleep(BETWEEN);
            var now = look.at(senders);
            if (!Pulse.of(now).equals(Pulse.of(seen))) {
                moved = System.nanoTime();
            }
            seen = now;
        }
        return seen;
    }

    private boolean isSettled(Observed seen) {
        return Backlog.of(seen, facts.readers()).isEmpty()
                && seen.unread().isEmpty()
                && new OnTheTopic().anomalies(Told.NOTHING, seen).findAny().isEmpty();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
