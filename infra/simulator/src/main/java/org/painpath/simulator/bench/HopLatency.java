package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Commit in one service to effect committed in the next, at a steady rate, open loop: a late write does not delay the ones
 * after it, but nothing more is written once the time is over. Both commit times are PostgreSQL's own, on one clock.
 */
final class HopLatency {
    private static final int RATE_OF_A_WRITER = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Hop hop;
    private final Effects effects;
    private final Narration narration;

    HopLatency(String postgres, Narration narration) {
        this.hop = new Hop(postgres);
        this.effects = new Effects(postgres);
        this.narration = narration;
    }

    /**
     * @param rate events a second that were wanted
     * @param writtenPerSecond events a second that this machine could write
     * @param missing effects that had not come when the patience ended
     * @param p50 in milliseconds, as the others
     * @param drainSeconds for how long effects still came after the last event was written
     */
    record Result(
            int rate,
            double writtenPerSecond,
            int events,
            int missing,
            double p50,
            double p90,
            double p99,
            double max,
            double drainSeconds) {}

    /** Ends when no service has anything left to take in. */
    Result measure(int rate, Duration length) throws SQLException, InterruptedException {
        return measure(rate, length, Integer.MAX_VALUE);
    }

    /** @param poisonEvery one event of so many cannot be taken in by anybody; it counts as written and not as an event */
    Result measure(int rate, Duration length, int poisonEvery) throws SQLException, InterruptedException {
        var began = Instant.now();
        long events = rate * length.toSeconds();
        try (var bar = narration.bar("%d events/s for %d s".formatted(rate, length.toSeconds()), 2 * events)) {
            var referrals = write(rate, length, poisonEvery, bar);
            var times = hop.await(referrals, began, PATIENCE, arrived -> bar.at(referrals.size() + arrived));
            effects.awaitFlat(began, PATIENCE);
            return result(rate, times);
        }
    }

    private List<UUID> write(int rate, Duration length, int poisonEvery, ProgressBar bar) throws InterruptedException {
        int writers = Math.ceilDiv(rate, RATE_OF_A_WRITER);
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var written = threads.invokeAll(IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<List<UUID>>)
                            () -> write(new Beat(start, rate, length, writer, writers), poisonEvery, bar))
                    .toList());
            return written.stream().map(Future::resultNow).flatMap(List::stream).toList();
        }
    }

    private List<UUID> write(Beat beat, int poisonEvery, ProgressBar bar) throws SQLException {
        var referrals = new ArrayList<UUID>();
        try (var journal = hop.journal()) {
            for (long event = beat.first(); beat.isWithin(event); event = beat.after(event)) {
                beat.await(event);
                var referral = Ids.next();
                if (event % poisonEvery == poisonEvery - 1) {
                    journal.poison(referral);
                } else {
                    journal.accept(List.of(referral));
                    referrals.add(referral);
                }
                bar.step();
            }
        }
        return referrals;
    }

    private static Result result(int rate, HopTimes times) {
        var lags = times.lagsInMillis();
        return new Result(
                rate,
                times.causesPerSecond(),
                times.causes().size(),
                times.missing(),
                lags.at(50),
                lags.at(90),
                lags.at(99),
                lags.at(100),
                times.drainSeconds());
    }
}
