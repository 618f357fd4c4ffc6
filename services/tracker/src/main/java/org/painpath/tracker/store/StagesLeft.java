package org.painpath.tracker.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.TimedWait;

/** The stages that referrals leave with a change, and how long each was there. */
final class StagesLeft {

    /** Where a referral is, and since when. */
    record At(Stage stage, Instant since) {}

    record Left(Stage stage, Duration after) {}

    private final Map<UUID, At> before;
    private final List<Left> left = new ArrayList<>();

    StagesLeft(Map<UUID, At> before) {
        this.before = before;
    }

    /** @param first what holds the referral up now */
    void entered(Snapshot<Lifecycle> snapshot, TimedWait first) {
        At was = before.get(snapshot.referralId());
        if (was != null && was.stage() != first.stage()) {
            Duration time = Duration.between(was.since(), first.since());
            // facts of different services may be heard in another order than they happened
            left.add(new Left(was.stage(), time.isNegative() ? Duration.ZERO : time));
        }
    }

    List<Left> all() {
        return List.copyOf(left);
    }
}
