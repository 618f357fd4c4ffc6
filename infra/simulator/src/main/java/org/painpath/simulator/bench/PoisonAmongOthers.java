package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;

/**
 * What one event in 500 that nobody can take in costs the others: the same rate without and with it, in turn, twice. Each
 * reader parks such a referral, and the rest are to flow as before.
 */
final class PoisonAmongOthers {
    private static final int RATE = 200;
    private static final int EVERY = 500;
    private static final int ROUNDS = 2;

    private final HopLatency latency;
    private final ServiceDatabase evaluation;

    PoisonAmongOthers(String postgres, HopLatency latency) {
        this.latency = latency;
        this.evaluation = new ServiceDatabase(postgres, "evaluation");
    }

    /**
     * @param rate events a second
     * @param every one event of so many was poison
     * @param without of the rounds without poison the one with the lowest p99, as {@code with}
     * @param parked referrals that evaluation parked
     * @param p99Ratio with to without
     */
    record Result(
            int rate, int every, HopLatency.Result without, HopLatency.Result with, long parked, double p99Ratio) {

        boolean isComplete() {
            return without.missing() == 0 && with.missing() == 0 && parked > 0;
        }
    }

    Result measure(Duration length) throws SQLException, InterruptedException {
        long before = parked();
        var without = latency.measure(RATE, length);
        var with = latency.measure(RATE, length, EVERY);
        for (int round = 1; round < ROUNDS; round++) {
            without = better(without, latency.measure(RATE, length));
            with = better(with, latency.measure(RATE, length, EVERY));
        }
        return new Result(RATE, EVERY, without, with, parked() - before, with.p99() / without.p99());
    }

    private static HopLatency.Result better(HopLatency.Result one, HopLatency.Result other) {
        return one.p99() <= other.p99() ? one : other;
    }

    private long parked() throws SQLException {
        return evaluation.number("select count(distinct referral_id) from parked_event");
    }
}
