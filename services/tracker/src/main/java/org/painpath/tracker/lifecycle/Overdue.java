package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.painpath.tracker.clock.Reading;

/** Says that a wait is late, and later that it is escalated: each once. */
final class Overdue {
    private Overdue() {}

    static List<LifecycleEvent> of(TimedWait wait, boolean saidLate, boolean saidEscalated, Instant now) {
        List<LifecycleEvent> events = new ArrayList<>();
        Reading clock = wait.clock();
        if (clock == null || clock.dueAt() == null || !wait.isLate(now)) {
            return events;
        }
        if (!saidLate) {
            events.add(new ReferralLate(wait.stage(), wait.role(), clock.dueAt()));
        }
        if (!saidEscalated && clock.escalateAt() != null && wait.isEscalated(now)) {
            events.add(new ReferralEscalated(
                    wait.stage(), wait.role(), clock.escalateTo(), clock.dueAt(), clock.escalateAt()));
        }
        return events;
    }
}
