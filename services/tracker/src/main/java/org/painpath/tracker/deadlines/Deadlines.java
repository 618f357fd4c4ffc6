package org.painpath.tracker.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteLate;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.store.Waiting;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says that referrals are late. The due time itself is a column of the row that the same transaction writes as the wait, so
 * that no wait can be without its deadline; this looks for the ones that have come.
 */
final class Deadlines {
    private static final int BATCH = 200;
    private static final String ACTOR = "tracker";

    private final Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk;
    private final Waiting waiting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deadlines(
            Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk,
            Waiting waiting,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.waiting = waiting;
        this.transaction = transaction;
        this.clock = clock;
    }

    void noteAllThatAreLate() {
        int noted;
        do {
            noted = noteOneBatch();
        } while (noted == BATCH);
    }

    private int noteOneBatch() {
        Instant now = clock.instant();
        Integer noted = transaction.execute(_ -> {
            List<UUID> late = waiting.due(now, BATCH);
            var sitting = desk.open(late);
            late.forEach(referral -> sitting.decide(referral, new NoteLate(now), new Cause(ACTOR, now, null, null)));
            sitting.close();
            return late.size();
        });
        return noted == null ? 0 : noted;
    }
}
