package org.painpath.chassis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.painpath.chassis.Traces;
import org.painpath.chassis.delivery.InboundEvent.Stream;
import org.painpath.chassis.journal.Desk;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers other services' events: a batch is one transaction, in which effects and cursors commit together. What
 * fails by itself parks its referral; whatever escapes from here is trouble of the moment, and the batch comes again.
 */
public final class Delivery<C, S, E> {
    private final Reactions<C> reactions;
    private final Desk<C, S, E> desk;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final DeliveryMetrics metrics;
    private final Clock clock;

    Delivery(
            Reactions<C> reactions,
            Desk<C, S, E> desk,
            Inbox inbox,
            TransactionTemplate transaction,
            Traces traces,
            DeliveryMetrics metrics,
            Clock clock) {
        this.reactions = reactions;
        this.desk = desk;
        this.inbox = inbox;
        this.transaction = transaction;
        this.traces = traces;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @return whether any of them was of concern here */
    boolean deliver(List<InboundEvent> events) {
        try {
            return commit(events);
        } catch (DataIntegrityViolationException unwritable) {
            if (events.size() == 1) {
                parkUnwritable(events.getFirst());
            } else {
                // the halves without the bad one commit whole, and so on down to it
                deliver(events.subList(0, events.size() / 2));
                deliver(events.subList(events.size() / 2, events.size()));
            }
            return true;
        }
    }

    private boolean commit(List<InboundEvent> events) {
        var moved = new HashSet<Stream>();
        var verdicts = transaction.execute(_ -> {
            var intake = open(events);
            var judged = events.stream().map(intake::take).toList();
            intake.close();
            return judged;
        });
        var now = clock.instant();
        for (int i = 0; i < events.size(); i++) {
            metrics.count(
                    events.get(i),
                    verdicts.get(i),
                    Duration.between(events.get(i).occurredAt(), now));
            if (verdicts.get(i) instanceof Verdict.Applied || verdicts.get(i) instanceof Verdict.NotOurs) {
                moved.add(events.get(i).stream());
            }
        }
        takeInWhatWaitedForAGap(moved);
        return verdicts.stream().anyMatch(Verdict::isOfConcern);
    }

    private void takeInWhatWaitedForAGap(Set<Stream> streams) {
        if (!streams.isEmpty() && metrics.anyWaiting()) {
            streams.forEach(stream -> release(stream, "the missing event came"));
        }
    }

    private void parkUnwritable(InboundEvent event) {
        var verdict = Verdict.Park.unwritable();
        transaction.executeWithoutResult(_ -> inbox.park(event, verdict));
        metrics.count(event, verdict, Duration.between(event.occurredAt(), clock.instant()));
    }

    /**
     * Tries the waiting events of one stream again, in order, up to the first that still cannot be applied. What follows
     * from them may be impossible to write; the first is then tried alone, and says so if it is to blame.
     */
    void release(Stream stream, String by) {
        try {
            release(stream, by, Integer.MAX_VALUE);
        } catch (DataIntegrityViolationException _) {
            releaseFirst(stream, by);
        }
        metrics.released(inbox.countWaiting());
    }

    private void releaseFirst(Stream stream, String by) {
        try {
            release(stream, by, 1);
        } catch (DataIntegrityViolationException _) {
            transaction.executeWithoutResult(_ -> inbox.waitingIn(stream).stream()
                    .findFirst()
                    .ifPresent(first -> inbox.explain(first, Verdict.Park.unwritable())));
        }
    }

    private void release(Stream stream, String by, int most) {
        transaction.executeWithoutResult(_ -> {
            var waiting = inbox.waitingIn(stream).stream().limit(most).toList();
            var intake = open(waiting);
            for (InboundEvent event : waiting) {
                if (intake.retry(event) instanceof Verdict.Park park) {
                    inbox.explain(event, park);
                    break;
                }
                inbox.released(event, by, clock.instant());
            }
            intake.close();
        });
    }

    /** Locks what the events are about; the caller closes the intake in its transaction. */
    Intake<C, S, E> open(List<InboundEvent> events) {
        return new Intake<>(reactions, desk, inbox, traces, clock, events);
    }
}
