package org.painpath.tracker.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.store.Waiting;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says that referrals are late, and escalates those that stay late. The deadlines themselves are columns of the row that the
 * same transaction writes as the wait, so that no wait can be without them; this looks for the ones that have come.
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

    void noteAllThatHaveCome() {
        noteAll(now -> waiting.due(now, BATCH));
    }

    /** Waits of before there was a policy of deadlines get theirs. */
    void timeAllThatAreNot() {
        noteAll(_ -> waiting.untimed(BATCH));
    }

    /** Ends also where a batch holds nothing to be said: it would come again for ever. */
    private void noteAll(Function<Instant, List<UUID>> which) {
        int noted;
        do {
            noted = noteOneBatch(which);
        } while (noted == BATCH);
    }

    private int noteOneBatch(Function<Instant, List<UUID>> which) {
        Instant now = clock.instant();
        Integer noted = transaction.execute(_ -> {
            List<UUID> referrals = which.apply(now);
            var sitting = desk.open(referrals);
            int said = 0;
            for (UUID referral : referrals) {
                var outcome = sitting.decide(referral, new NoteTime(now), new Cause(ACTOR, now, null, null));
                said += outcome instanceof Outcome.Done<?, ?> done
                                && !done.events().isEmpty()
                        ? 1
                        : 0;
            }
            sitting.close();
            return said;
        });
        return noted == null ? 0 : noted;
    }
}
