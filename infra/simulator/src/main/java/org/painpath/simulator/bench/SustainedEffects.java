package org.painpath.simulator.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.simulator.doors.Patience;

/**
 * How many events a second take effect while there are always more to take: acceptances are journaled in intake's database
 * faster than evaluation opens them, until the backlog is gone again.
 */
public final class SustainedEffects {
    private static final String CAUSE = "painpath.intake.referral-accepted.v1";
    private static final String EFFECT = "painpath.evaluation.evaluation-opened.v1";
    private static final int PER_COMMIT = 100;
    /** Longer lists make the query for the commit times slow. */
    private static final int SLICE = 5_000;

    private final Patience patience;
    private final String intakeUrl;
    private final CommitTimes intake;
    private final CommitTimes evaluation;

    /** @param postgres host and port of the databases */
    public SustainedEffects(Patience patience, String postgres) {
        this.patience = patience;
        this.intakeUrl = "jdbc:postgresql://%s/intake?reWriteBatchedInserts=true".formatted(postgres);
        this.intake = new CommitTimes(intakeUrl, "intake");
        this.evaluation = new CommitTimes("jdbc:postgresql://%s/evaluation".formatted(postgres), "evaluation");
    }

    /**
     * @param writtenPerSecond journal rows, while they were written
     * @param effectsPerSecond from the first row's commit to the last effect's
     * @param missing effects that had not come when the patience ended
     */
    public record Result(int events, int missing, double writtenPerSecond, double effectsPerSecond) {}

    /** The referrals are withdrawn again. */
    public Result measure(int events) throws SQLException {
        var referrals = Stream.generate(UUID::randomUUID).limit(events).toList();
        try (var connection = DriverManager.getConnection(intakeUrl, "intake", "intake-demo");
                var journal = new IntakeJournal(connection)) {
            append(journal, referrals, IntakeJournal.ACCEPTED);
            patience.until(() ->
                    Optional.of(times(evaluation, EFFECT, referrals).size()).filter(size -> size == events));
            var causes = times(intake, CAUSE, referrals);
            var effects = times(evaluation, EFFECT, referrals);
            append(journal, referrals, IntakeJournal.WITHDRAWN);
            return new Result(
                    events,
                    events - effects.size(),
                    causes.size() / seconds(first(causes), last(causes)),
                    effects.size() / seconds(first(causes), last(effects)));
        }
    }

    private static void append(IntakeJournal journal, List<UUID> referrals, String fact) throws SQLException {
        for (int from = 0; from < referrals.size(); from += PER_COMMIT) {
            journal.append(referrals.subList(from, Math.min(from + PER_COMMIT, referrals.size())), fact);
        }
    }

    private static List<Instant> times(CommitTimes journal, String type, List<UUID> referrals) {
        return Stream.iterate(0, from -> from < referrals.size(), from -> from + SLICE)
                .map(from -> referrals.subList(from, Math.min(from + SLICE, referrals.size())))
                .flatMap(slice -> journal.of(type, slice).values().stream())
                .toList();
    }

    private static Instant first(Collection<Instant> times) {
        return times.stream().min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    private static Instant last(Collection<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
