package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.Lifecycle.Unheard;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteLate;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.Standing.Ended;

/** Follows a referral across the services: notes every step, and says what it waits for, when that is late, and how it ended. */
public final class LifecycleDecider implements Decider<LifecycleCommand, Lifecycle, LifecycleEvent> {

    private final SlaPolicy sla;

    public LifecycleDecider(SlaPolicy sla) {
        this.sla = sla;
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
            case NoteLate late ->
                switch (state) {
                    case Open open -> noteLate(late, open);
                    case Unheard _, Closed _ -> Decision.nothing();
                };
        };
    }

    @Override
    public Lifecycle evolve(Lifecycle state, LifecycleEvent event) {
        return switch (event) {
            case StepNoted noted ->
                switch (state) {
                    case Unheard _ -> new Open(Facts.NONE.with(noted), null, false);
                    case Open(Facts facts, Wait announced, boolean late) ->
                        new Open(facts.with(noted), announced, late);
                    case Closed(Facts facts, Outcome outcome, Instant at) -> new Closed(facts.with(noted), outcome, at);
                };
            case StageEntered entered -> new Open(factsOf(state), entered.asWait(), false);
            case ReferralLate _ ->
                switch (state) {
                    case Open(Facts facts, Wait announced, boolean _) -> new Open(facts, announced, true);
                    case Unheard _, Closed _ -> throw new IllegalStateException("late without an open referral");
                };
            case ReferralClosed closed -> new Closed(factsOf(state), closed.outcome(), closed.closedAt());
            case KeptBack kept -> evolve(state, kept.event());
        };
    }

    /** Everything that the referral waits for, the wait that holds it up first; the closed stage alone once it has ended. */
    public List<Wait> waits(Lifecycle state) {
        return switch (state) {
            case Unheard _ -> List.of();
            case Open open -> open.facts().waits(sla);
            case Closed closed -> List.of(nothingSince(closed.closedAt()));
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
        facts.ending(sla)
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
        return state instanceof Closed ? List.of(closed) : List.of(StageEntered.of(nothingSince(ending.at())), closed);
    }

    private static Wait nothingSince(Instant end) {
        return new Wait(Stage.CLOSED, Role.NOBODY, "nothing", end, null);
    }

    private Optional<LifecycleEvent> entering(Lifecycle state, Facts facts) {
        return facts.waits(sla).stream()
                .findFirst()
                .filter(wait -> !(state instanceof Open open && wait.equals(open.announced())))
                .map(StageEntered::of);
    }

    private static Decision<LifecycleEvent> noteLate(NoteLate late, Open open) {
        Wait wait = open.announced();
        if (open.late() || wait == null || wait.dueAt() == null || wait.dueAt().isAfter(late.at())) {
            return Decision.nothing();
        }
        return Decision.accepted(
                shared(open.facts(), List.of(new ReferralLate(wait.stage(), wait.role(), wait.dueAt()))));
    }

    private static Facts factsOf(Lifecycle state) {
        return switch (state) {
            case Unheard _ -> throw new IllegalStateException("a stage before any step");
            case Open open -> open.facts();
            case Closed closed -> closed.facts();
        };
    }
}
