package org.painpath.tracker.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.KeptBack;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.Outcome;
import org.painpath.tracker.lifecycle.ReferralClosed;
import org.painpath.tracker.lifecycle.ReferralEscalated;
import org.painpath.tracker.lifecycle.ReferralLate;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.StageEntered;
import org.painpath.tracker.lifecycle.StepNoted;
import org.painpath.tracker.lifecycle.WorkEvent;

/**
 * One referral: where it is, what it waits for, and its story.
 *
 * @param late whether what holds it up is overdue
 * @param escalated whether it is so for so long that somebody above has to see to it
 * @param waits what it waits for, what holds it up first
 * @param timeline newest first
 */
record ReferralView(
        UUID referralId,
        Stage stage,
        boolean late,
        boolean escalated,
        @Nullable Outcome outcome,
        List<WaitView> waits,
        List<Line> timeline) {

    /**
     * @param source the service that it came from, as in topics
     * @param reasons codes, of what was suspended, paused, stopped or opened again; none for people outside the clinic
     */
    record Line(Instant at, String source, String type, String summary, List<String> reasons) {}

    /** @param why whether the reasons are for whoever looks */
    static ReferralView of(
            UUID referralId, Lifecycle state, List<WaitView> waits, List<LifecycleEvent> story, boolean why) {
        WaitView first = waits.getFirst();
        return new ReferralView(
                referralId,
                first.stage(),
                first.late(),
                first.escalated(),
                state instanceof Lifecycle.Closed closed ? closed.outcome() : null,
                waits,
                story.reversed().stream()
                        .flatMap(event -> line(event, why))
                        .sorted(Comparator.comparing(Line::at).reversed())
                        .toList());
    }

    private static Stream<Line> line(LifecycleEvent event, boolean why) {
        return switch (event) {
            case StepNoted step ->
                Stream.of(new Line(
                        step.occurredAt(),
                        step.source().wireName(),
                        step.type(),
                        step.summary(),
                        why ? step.reasons() : List.of()));
            case ReferralLate late ->
                Stream.of(new Line(
                        late.dueAt(),
                        "tracker",
                        "referral-late",
                        "Late: the " + words(late.role()) + " was due",
                        List.of()));
            case ReferralEscalated escalated ->
                Stream.of(new Line(
                        escalated.escalateAt(),
                        "tracker",
                        "referral-escalated",
                        "Escalated to the " + words(escalated.escalateTo()),
                        List.of()));
            case WorkEvent work -> Stream.of(WorkWords.line(work));
            case KeptBack kept -> line(kept.event(), why);
            case StageEntered _, ReferralClosed _ -> Stream.empty();
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
