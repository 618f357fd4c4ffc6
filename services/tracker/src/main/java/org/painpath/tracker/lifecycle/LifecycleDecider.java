package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.Lifecycle.Unheard;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;
import org.painpath.tracker.lifecycle.Standing.Ended;

/** Follows a referral across the services: notes every step, and says what it waits for, when that is late, and how it ended. */
public final class LifecycleDecider implements Decider<LifecycleCommand, Lifecycle, LifecycleEvent> {

    private final Clocks clocks;

    public LifecycleDecider(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Lifecycle initial() {
        return new Unheard();
    }

    @Override
    public Decision<LifecycleEvent> decide(Lifecycle state, LifecycleCommand command) {
        return switch (command) {
            case NoteStep step ->
                switch (state) {
                    case Unheard _ -> note(step, state, Facts.NONE);
                    case Open open -> note(step, state, open.facts());
                    case Closed closed -> note(step, state, closed.facts());
                };
            case NoteTime(Instant now) ->
                switch (state) {
                    case Open open -> noteTime(now, open);
                    case Closed closed -> noteTime(now, closed);
                    case Unheard _ -> Decision.nothing();
                };
            case WorkCommand work ->
                switch (state) {
                    case Unheard _ -> WorkDecider.notWaiting(work.role());
                    case Open open -> WorkDecider.decide(open.facts(), work);
                    case Closed closed -> WorkDecider.decide(closed.facts(), work);
                };
        };
    }

    @Override
    public Lifecycle evolve(Lifecycle state, LifecycleEvent event) {
        return Evolution.after(state, event);
    }

    /**
     * Everything that the referral waits for, the wait that holds it up first. Once it has ended, the closed stage, and what a
     * clinician must still see to: a critical result, a missed check after a dose.
     */
    public List<TimedWait> waits(Lifecycle state) {
        return switch (state) {
            case Unheard _ -> List.of();
            case Open open ->
                open.facts().waits().stream()
                        .map(wait -> timed(wait, open.facts()))
                        .toList();
            case Closed closed ->
                Stream.concat(Stream.of(TimedWait.closedSince(closed.closedAt())), lasting(closed))
                        .toList();
        };
    }

    private Decision<LifecycleEvent> note(NoteStep step, Lifecycle state, Facts before) {
        if (before.hasHeard(step.source(), step.sequence())) {
            return Decision.nothing();
        }
        StepNoted noted = StepNoted.of(step);
        Facts facts = before.with(noted);
        // who may hear of the referral again is told how it stands, also where nothing has changed
        Lifecycle told = facts.isShared() && !before.isShared() ? new Unheard() : state;
        List<LifecycleEvent> events = new ArrayList<>(List.of(noted));
        facts.ending()
                .ifPresentOrElse(
                        ending -> events.addAll(closing(told, ending)),
                        () -> entering(told, facts).ifPresent(events::add));
        return Decision.accepted(shared(facts, events));
    }

    private static List<LifecycleEvent> shared(Facts facts, List<LifecycleEvent> events) {
        return facts.isShared() ? events : events.stream().map(KeptBack::of).toList();
    }

    private static List<LifecycleEvent> closing(Lifecycle state, Ended ending) {
        ReferralClosed closed = new ReferralClosed(ending.outcome(), ending.at());
        boolean known = state instanceof Closed before
                && closed.equals(new ReferralClosed(before.outcome(), before.closedAt()));
        if (known) {
            return List.of();
        }
        return state instanceof Closed
                ? List.of(closed)
                : List.of(StageEntered.of(TimedWait.closedSince(ending.at())), closed);
    }

    private Optional<StageEntered> entering(Lifecycle state, Facts facts) {
        return first(facts)
                .map(StageEntered::of)
                .filter(entered -> !(state instanceof Open open && entered.equals(open.announced())));
    }

    private Optional<TimedWait> first(Facts facts) {
        return facts.waits().stream().findFirst().map(wait -> timed(wait, facts));
    }

    /** Also announces anew what was announced under another arithmetic, or before waits were escalated. */
    private Decision<LifecycleEvent> noteTime(Instant now, Open open) {
        List<LifecycleEvent> events = new ArrayList<>();
        Optional<StageEntered> anew = entering(open, open.facts());
        anew.ifPresent(events::add);
        Open current = anew.map(open::entering).orElse(open);
        first(open.facts())
                .ifPresent(wait -> events.addAll(Overdue.of(wait, current.late(), current.escalated(), now)));
        return Decision.accepted(shared(open.facts(), events));
    }

    /** What a clinician must see to waits also when the referral has ended, and so it can be late. */
    private Decision<LifecycleEvent> noteTime(Instant now, Closed closed) {
        List<LifecycleEvent> events = lasting(closed)
                .findFirst()
                .map(wait -> Overdue.of(wait, closed.late(), closed.escalated(), now))
                .orElseGet(List::of);
        return Decision.accepted(shared(closed.facts(), events));
    }

    private Stream<TimedWait> lasting(Closed closed) {
        return closed.facts().lastingWaits().stream().map(wait -> timed(wait, closed.facts()));
    }

    private TimedWait timed(Wait wait, Facts facts) {
        return TimedWait.of(wait, clocks, facts.claims().of(wait.role()).orElse(null));
    }
}
