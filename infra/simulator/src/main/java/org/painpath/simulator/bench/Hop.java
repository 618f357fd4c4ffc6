package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
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

    /** How many evaluations there are: the effects so far, those of other referrals too. */
    long opened() throws SQLException {
        return evaluation.number("select count(*) from evaluation");
    }

    /**
     * Waits until all of these have their effect, or the patience ends.
     *
     * @param openedBefore how many evaluations there were before these referrals
     * @param arrivals is told how many effects there are so far
     */
    HopTimes await(List<UUID> referrals, long openedBefore, Duration patience, LongConsumer arrivals)
            throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + patience.toNanos();
        long arrived = opened() - openedBefore;
        while (arrived < referrals.size() && System.nanoTime() < giveUp) {
            arrivals.accept(arrived);
            Thread.sleep(LOOK);
            arrived = opened() - openedBefore;
        }
        arrivals.accept(arrived);
        return new HopTimes(causes.of(referrals), effects.of(referrals));
    }
}
