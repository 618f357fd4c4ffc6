package org.painpath.tracker.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.tracker.clock.Reading;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.TimedWait;

/** A wait as a row. */
final class WaitingColumns {
    static final String UPSERT = """
            insert into waiting (referral_id, place, stage, role, waiting_for, since, due_at, said_late, outcome,
                escalate_at, escalate_to, said_escalated, policy_version, stage_since, shared, watched, owner, owned_since)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (referral_id, place) do update set stage = excluded.stage, role = excluded.role,
                waiting_for = excluded.waiting_for, since = excluded.since, due_at = excluded.due_at,
                said_late = excluded.said_late, outcome = excluded.outcome, escalate_at = excluded.escalate_at,
                escalate_to = excluded.escalate_to, said_escalated = excluded.said_escalated,
                policy_version = excluded.policy_version, stage_since = excluded.stage_since,
                shared = excluded.shared, watched = excluded.watched,
                owner = excluded.owner, owned_since = excluded.owned_since""";

    private WaitingColumns() {}

    static Object[] of(Snapshot<Lifecycle> snapshot, int place, TimedWait wait) {
        Lifecycle.Open open = snapshot.state() instanceof Lifecycle.Open state ? state : null;
        Reading clock = wait.clock();
        return new Object[] {
            snapshot.referralId(),
            place,
            wait.stage().name(),
            wait.role().name(),
            wait.waitingFor(),
            Timestamp.from(wait.since()),
            timestamp(wait.dueAt()),
            isSaidLate(snapshot.state()),
            outcome(snapshot.state(), wait),
            timestamp(wait.escalateAt()),
            clock == null ? null : clock.escalateTo().name(),
            isSaidEscalated(snapshot.state()),
            clock == null ? null : clock.policyVersion(),
            open == null || place > 0 ? null : Timestamp.from(open.stageSince()),
            snapshot.state().isShared(),
            place == 0 || place == 1 && snapshot.state() instanceof Lifecycle.Closed,
            wait.owner(),
            timestamp(wait.ownedSince())
        };
    }

    private static boolean isSaidLate(Lifecycle state) {
        return switch (state) {
            case Lifecycle.Unheard _ -> false;
            case Lifecycle.Open open -> open.late();
            case Lifecycle.Closed closed -> closed.late();
        };
    }

    private static boolean isSaidEscalated(Lifecycle state) {
        return switch (state) {
            case Lifecycle.Unheard _ -> false;
            case Lifecycle.Open open -> open.escalated();
            case Lifecycle.Closed closed -> closed.escalated();
        };
    }

    private static @Nullable String outcome(Lifecycle state, TimedWait wait) {
        return wait.stage() == Stage.CLOSED && state instanceof Lifecycle.Closed closed
                ? closed.outcome().name()
                : null;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
