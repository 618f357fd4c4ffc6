package org.painpath.simulator.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.painpath.simulator.doors.Patience;

/**
 * Commit in one service to effect committed in the next: acceptances are journaled in intake's database at a steady
 * rate, and evaluation opens each. Both commit times are PostgreSQL's own, on one clock.
 */
public final class HopLatency {
    private static final String CAUSE = "painpath.intake.referral-accepted.v1";
    private static final String EFFECT = "painpath.evaluation.evaluation-opened.v1";
    private final Patience patience;
    private final String intakeUrl;
    private final CommitTimes intake;
    private final CommitTimes evaluation;

    /** @param postgres host and port of the databases */
    public HopLatency(Patience patience, String postgres) {
        this.patience = patience;
        this.intakeUrl = "jdbc:postgresql://%s/intake".formatted(postgres);
        this.intake = new CommitTimes(intakeUrl, "intake");
        this.evaluation = new CommitTimes("jdbc:postgresql://%s/evaluation".formatted(postgres), "evaluation");
    }

    /**
     * @param rate events a second
     * @param missing effects that had not come when the patience ended
     */
    public record Result(int rate, int events, int missing, double p50, double p90, double p99, double max) {}

    /** The referrals are withdrawn again. */
    public Result measure(int rate, Duration length) throws SQLException {
        var referrals = Stream.generate(UUID::randomUUID)
                .limit(rate * length.toSeconds())
                .toList();
        try (var connection = DriverManager.getConnection(intakeUrl, "intake", "intake-demo");
                var journal = new IntakeJournal(connection)) {
            append(journal, referrals, IntakeJournal.ACCEPTED, rate);
            awaitEffects(referrals);
            var result = result(rate, referrals);
            append(journal, referrals, IntakeJournal.WITHDRAWN, rate);
            return result;
        }
    }

    private static void append(IntakeJournal journal, List<UUID> referrals, String fact, int rate) throws SQLException {
        long start = System.nanoTime();
        long interval = Duration.ofSeconds(1).toNanos() / rate;
        for (int i = 0; i < referrals.size(); i++) {
            long due = start + i * interval;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            journal.append(List.of(referrals.get(i)), fact);
        }
    }

    private void awaitEffects(List<UUID> referrals) {
        patience.until(
                () -> Optional.of(evaluation.of(EFFECT, referrals).size()).filter(size -> size == referrals.size()));
    }

    private Result result(int rate, List<UUID> referrals) {
        var causes = intake.of(CAUSE, referrals);
        var effects = evaluation.of(EFFECT, referrals);
        var lags = Percentiles.of(effects.entrySet().stream()
                .map(effect -> Duration.between(Objects.requireNonNull(causes.get(effect.getKey())), effect.getValue())
                                .toNanos()
                        / 1e6)
                .toList());
        return new Result(
                rate,
                lags.count(),
                referrals.size() - lags.count(),
                lags.at(50),
                lags.at(90),
                lags.at(99),
                lags.at(100));
    }
}
