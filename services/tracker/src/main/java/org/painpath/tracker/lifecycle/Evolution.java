package org.painpath.tracker.lifecycle;

import org.painpath.tracker.lifecycle.Lifecycle.Closed;
import org.painpath.tracker.lifecycle.Lifecycle.Open;
import org.painpath.tracker.lifecycle.Lifecycle.Unheard;

/** The lifecycle after each event. An event before any step is a broken journal. */
final class Evolution {
    private Evolution() {}

    static Lifecycle after(Lifecycle state, LifecycleEvent event) {
        return switch (event) {
            case StepNoted noted ->
                switch (state) {
                    case Unheard _ -> Open.first(Facts.NONE.with(noted), Passage.NONE.after(noted));
                    case Open open -> open.with(noted);
                    case Closed closed -> closed.with(noted);
                };
            case StageEntered entered ->
                switch (state) {
                    case Unheard _ -> throw beforeAnyStep(event);
                    case Open open -> open.entering(entered);
                    case Closed closed ->
                        Open.first(closed.facts(), closed.passage()).entering(entered);
                };
            case ReferralLate _ ->
                switch (state) {
                    case Unheard _ -> throw beforeAnyStep(event);
                    case Open open -> open.saidLate();
                    case Closed closed -> closed.saidLate();
                };
            case ReferralEscalated _ ->
                switch (state) {
                    case Unheard _ -> throw beforeAnyStep(event);
                    case Open open -> open.saidEscalated();
                    case Closed closed -> closed.saidEscalated();
                };
            case ReferralClosed closed ->
                switch (state) {
                    case Unheard _ -> throw beforeAnyStep(event);
                    case Open open ->
                        new Closed(
                                open.facts(),
                                closed.outcome(),
                                closed.closedAt(),
                                open.late(),
                                open.escalated(),
                                open.passage());
                    case Closed before -> before.with(closed);
                };
            case WorkEvent work ->
                switch (state) {
                    case Unheard _ -> throw beforeAnyStep(event);
                    case Open open -> open.with(work);
                    case Closed closed -> closed.with(work);
                };
            case KeptBack kept -> after(state, kept.event());
        };
    }

    private static IllegalStateException beforeAnyStep(LifecycleEvent event) {
        return new IllegalStateException(event.getClass().getSimpleName() + " before any step");
    }
}
