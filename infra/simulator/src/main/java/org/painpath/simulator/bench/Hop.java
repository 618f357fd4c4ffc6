package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** The way from intake to evaluation: acceptances that are journaled in intake's database, and evaluation opens each. */
final class Hop {
    private static final String OPENED = "painpath.evaluation.evaluation-opened.v1";
    private static final Duration LOOK = Duration.ofMillis(500);

    private final ServiceDatabase intake;
    private final CommitTimes causes;
    private final CommitTimes effects;
    private final ServiceDatabase evaluation;

    Hop(String postgres) {
        this.intake = new ServiceDatabase(postgres, "intake");
        this.evaluation = new ServiceDatabase(postgres, "evaluation");
        this.causes = new CommitTimes(intake, IntakeJournal.ACCEPTED);
        this.effects = new CommitTimes(evaluation, OPENED);
    }

    IntakeJournal journal() throws SQLException {
        return new IntakeJournal(intake);
    }

    private long opened(Instant since) throws SQLException {
        return evaluation.number(
                "select count(*) from journal where type = '%s' and recorded_at >= '%s'".formatted(OPENED, since));
    }

    /**
     * Waits until all of these have their effect, or the patience ends.
     *
     * @param began before the first of them was written
     * @param arrivals is told how many effects there are so far
     */
    HopTimes await(List<UUID> referrals, Instant began, Duration patience, LongConsumer arrivals)
            throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + patience.toNanos();
        long arrived = opened(began);
        while (arrived < referrals.size() && System.nanoTime() < giveUp) {
            arrivals.accept(arrived);
            Thread.sleep(LOOK);
            arrived = opened(began);
        }
        arrivals.accept(arrived);
        return new HopTimes(causes.of(referrals), effects.of(referrals));
    }
}
