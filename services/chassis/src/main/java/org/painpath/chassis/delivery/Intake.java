package org.painpath.chassis.delivery;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.painpath.chassis.Traces;
import org.painpath.chassis.delivery.InboundEvent.Stream;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Sitting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events in, one after the other, on locked referrals: judges each by its sequence and lets the reaction decide.
 * Lives as long as one transaction.
 */
final class Intake<C, S, E> {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Reactions<C> reactions;
    private final Sitting<C, S, E> sitting;
    private final Inbox inbox;
    private final Traces traces;
    private final Clock clock;
    private final Map<Stream, Long> cursors;
    private final Map<Stream, Long> waiting;
    private final Map<Stream, Long> moved = new HashMap<>();

    /**
     * Locks the referrals that some of the events may change, and only then reads how far each stream is. What is of no
     * concern here moves a cursor and needs no lock.
     */
    Intake(
            Reactions<C> reactions,
            Desk<C, S, E> desk,
            Inbox inbox,
            Traces traces,
            Clock clock,
            List<InboundEvent> events) {
        this.reactions = reactions;
        this.inbox = inbox;
        this.traces = traces;
        this.clock = clock;
        this.sitting = desk.open(events.stream()
                .filter(event -> !reactions.isNotOurs(event))
                .map(InboundEvent::referralId)
                .toList());
        var positions =
                inbox.positions(events.stream().map(InboundEvent::referralId).toList());
        this.cursors = positions.cursors();
        this.waiting = positions.waiting();
    }

    /** A delivered event; what cannot be applied is parked. */
    Verdict take(InboundEvent event) {
        var verdict = judge(event);
        if (verdict instanceof Verdict.Park park) {
            inbox.park(event, park);
            waiting.merge(event.stream(), event.sequence(), Math::min);
        }
        return verdict;
    }

    /** A parked event, tried once more, whatever waits behind it. */
    Verdict retry(InboundEvent event) {
        long next = next(event.stream());
        if (event.sequence() < next) {
            // another instance took it in while this one parked it
            return new Verdict.Duplicate();
        }
        return event.sequence() == next ? react(event) : gap(event);
    }

    /** Passes over a parked event; false, and nothing moves, where the one before it has not come. */
    boolean skip(InboundEvent event) {
        boolean isNext = event.sequence() == next(event.stream());
        if (isNext) {
            advance(event);
        }
        return isNext;
    }

    void close() {
        sitting.close();
        if (!moved.isEmpty()) {
            inbox.moveCursors(moved);
        }
    }

    private Verdict judge(InboundEvent event) {
        long next = next(event.stream());
        if (event.sequence() < next) {
            return new Verdict.Duplicate();
        }
        var first = waiting.get(event.stream());
        if (first != null && first <= event.sequence()) {
            return new Verdict.Park("behind", "An earlier event of this referral waits.");
        }
        return event.sequence() == next ? react(event) : gap(event);
    }

    private Verdict gap(InboundEvent event) {
        return new Verdict.Park(
                "gap",
                "Event %d of this referral has not come; this is %d."
                        .formatted(next(event.stream()), event.sequence()));
    }

    private Verdict react(InboundEvent event) {
        if (reactions.isNotOurs(event)) {
            advance(event);
            return new Verdict.NotOurs();
        }
        var reaction = reactions.of(event.type());
        if (reaction.isEmpty()) {
            return new Verdict.Park("unknown-type", "This service does not know the type " + event.type() + ".");
        }
        return traces.continuing(event.traceparent(), event.type(), traceparent -> {
            try {
                return decide(event, reaction.get().commandFor(event), traceparent);
            } catch (RuntimeException failure) {
                // an effect on the outside is never here: no I/O between the locks and close(), so this event fails by
                // itself
                log.atWarn()
                        .addKeyValue("referral_id", event.referralId())
                        .addKeyValue("event_id", event.id())
                        .log("event parked: {}", failure.getClass().getSimpleName());
                return new Verdict.Park(
                        "failed",
                        "The event could not be read or applied ("
                                + failure.getClass().getSimpleName() + ").");
            }
        });
    }

    private Verdict decide(InboundEvent event, C command, String traceparent) {
        var cause = new Cause(event.source(), clock.instant(), traceparent, null, event.id());
        return switch (sitting.decide(event.referralId(), command, cause)) {
            case Outcome.Done<S, E> _ -> {
                advance(event);
                yield new Verdict.Applied();
            }
            case Outcome.Refused<S, E> refused -> new Verdict.Park("refused", refused.words());
            case Outcome.Stale<S, E> _ -> throw new IllegalStateException("a reaction expects no version");
        };
    }

    private void advance(InboundEvent event) {
        cursors.put(event.stream(), event.sequence());
        moved.put(event.stream(), event.sequence());
    }

    private long next(Stream stream) {
        return cursors.getOrDefault(stream, 0L) + 1;
    }
}
