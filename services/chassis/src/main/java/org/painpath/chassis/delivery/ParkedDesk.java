package org.painpath.chassis.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.delivery.InboundEvent.Stream;
import org.painpath.chassis.web.Refusal;
import org.springframework.http.HttpStatus;

/** What a person does about events that wait. Only the first of a stream can be moved, so the order holds. */
final class ParkedDesk {
    private static final int BEHIND_AT_ONCE = 100;
    private static final int STREAMS_AT_ONCE = 500;

    private static final String SRE = "sre";
    private static final String CLINICIAN = "clinician";

    private final Reactions<?> reactions;
    private final ParkedEvents parked;
    private final ParkedSteps steps;
    private final Inbox inbox;
    private final Audit audit;
    private final DeliveryMetrics metrics;

    ParkedDesk(
            Reactions<?> reactions,
            ParkedEvents parked,
            ParkedSteps steps,
            Inbox inbox,
            Audit audit,
            DeliveryMetrics metrics) {
        this.reactions = reactions;
        this.parked = parked;
        this.steps = steps;
        this.inbox = inbox;
        this.audit = audit;
        this.metrics = metrics;
    }

    List<ParkedEvent> page(ParkedFilter filter, @Nullable UUID after, int limit) {
        return parked.page(filter, after, limit).stream().map(ParkedRow::shown).toList();
    }

    /** An event with its content, and what waits behind it. */
    ParkedContent show(UUID id, String person) {
        var row = parked.find(id).orElseThrow(Refusal::notFound);
        audit.record(person, "read-parked-event", row.event().referralId(), "done");
        return ParkedContent.of(row, parked.waitingIn(row.stream(), row.event().sequence() + 1, BEHIND_AT_ONCE));
    }

    /** What a release would do to the event and to those behind it; nothing is written. */
    List<Tried> tryOut(UUID id, String person) {
        var row = waiting(id);
        var tried = steps.dryRun(row);
        if (tried.isEmpty()) {
            throw notFirst(row, "try-parked-event", person);
        }
        audit.record(
                person,
                "try-parked-event",
                row.event().referralId(),
                tried.getFirst().outcome());
        return tried;
    }

    /** Tries an event again, and those behind it, up to the first that still cannot be applied. */
    Released release(UUID id, String person) {
        var row = waiting(id);
        var verdict = steps.release(row, person).orElseThrow(() -> notFirst(row, "release-parked-event", person));
        return verdict instanceof Verdict.Park ? standing(row.stream(), 0) : onward(row.stream(), 1, person);
    }

    /** Releases every stream whose first event waits for this reason, a bounded number of them at a time. */
    ReleasedForReason releaseAll(String reason, @Nullable UUID after, String person) {
        var firsts = parked.firsts(reason, after, STREAMS_AT_ONCE);
        int applied = 0;
        int stillWaiting = 0;
        for (ParkedRow first : firsts) {
            var released = onward(first.stream(), 0, person);
            applied += released.applied();
            stillWaiting += released.waits() == null ? 0 : 1;
        }
        var next = firsts.size() < STREAMS_AT_ONCE ? null : firsts.getLast().id();
        return new ReleasedForReason(firsts.size(), applied, stillWaiting, next);
    }

    /**
     * Passes over an event for good, on a person's word, and tries what waits behind it.
     *
     * @param roles of the person: a withdrawal or a stop takes a clinician, everything else an sre
     */
    Released skip(UUID id, String because, String person, Set<String> roles) {
        var row = waiting(id);
        var needed = reactions.isEnding(row.event().type()) ? CLINICIAN : SRE;
        if (!roles.contains(needed)) {
            audit.record(person, "skip-parked-event", row.event().referralId(), "role-needed");
            throw new Refusal(
                    HttpStatus.FORBIDDEN, "role-needed", "Passing over this event takes the role " + needed + ".");
        }
        if (!steps.skip(row, because, person)) {
            throw notFirst(row, "skip-parked-event", person);
        }
        return onward(row.stream(), 0, person);
    }

    private Released onward(Stream stream, int applied, String person) {
        int count = applied;
        var next = parked.first(stream);
        while (next.isPresent() && tookEffect(next.get(), person)) {
            count++;
            next = parked.first(stream);
        }
        return standing(stream, count);
    }

    private boolean tookEffect(ParkedRow row, String person) {
        return steps.release(row, person)
                .filter(verdict -> !(verdict instanceof Verdict.Park))
                .isPresent();
    }

    private Released standing(Stream stream, int applied) {
        metrics.released(inbox.countWaiting());
        return new Released(applied, parked.first(stream).map(ParkedRow::shown).orElse(null));
    }

    private ParkedRow waiting(UUID id) {
        var row = parked.find(id).orElseThrow(Refusal::notFound);
        if (!row.waits()) {
            throw noLonger(row.shown());
        }
        return row;
    }

    private Refusal notFirst(ParkedRow row, String action, String person) {
        var now = parked.find(row.id()).orElse(row);
        var refusal = now.waits() ? behind(row) : noLonger(now.shown());
        audit.record(person, action, row.event().referralId(), refusal.code());
        return refusal;
    }

    private Refusal behind(ParkedRow row) {
        var words = parked.first(row.stream())
                .map(first -> "Event %d of this referral waits before this one, which is %d; see to that first."
                        .formatted(first.event().sequence(), row.event().sequence()))
                .orElse("An earlier event of this referral was being released; try again.");
        return new Refusal(HttpStatus.CONFLICT, "behind", words);
    }

    private static Refusal noLonger(ParkedEvent event) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "no-longer-waiting",
                "This event waits no longer: it was %s by %s."
                        .formatted(event.skippedBecause() == null ? "released" : "skipped", event.releasedBy()));
    }
}
