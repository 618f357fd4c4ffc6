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
import org.painpath.tracker.lifecycle.ReferralLate;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.StageEntered;
import org.painpath.tracker.lifecycle.StepNoted;
import org.painpath.tracker.lifecycle.Wait;

/**
 * One referral: where it is, what it waits for, and its story.
 *
 * @param late whether what holds it up is overdue
 * @param waits what it waits for, what holds it up first
 * @param timeline newest first
 */
record ReferralView(
        UUID referralId,
        Stage stage,
        boolean late,
        @Nullable Outcome outcome,
        List<Wait> waits,
        List<Line> timeline) {

    /** @param source the service that it came from, as in topics */
    record Line(Instant at, String source, String type, String summary) {}

    static ReferralView of(
            UUID referralId, Lifecycle state, List<Wait> waits, List<LifecycleEvent> story, Instant now) {
        Wait first = waits.getFirst();
        return new ReferralView(
                referralId,
                first.stage(),
                first.dueAt() != null && first.dueAt().isBefore(now),
                state instanceof Lifecycle.Closed closed ? closed.outcome() : null,
                waits,
                story.reversed().stream()
                        .flatMap(ReferralView::line)
                        .sorted(Comparator.comparing(Line::at).reversed())
                        .toList());
    }

    private static Stream<Line> line(LifecycleEvent event) {
        return switch (event) {
            case StepNoted step ->
                Stream.of(new Line(step.occurredAt(), step.source().wireName(), step.type(), step.summary()));
            case ReferralLate late ->
                Stream.of(new Line(
                        late.dueAt(), "tracker", "referral-late", "Late: the " + words(late.role()) + " was due"));
            case KeptBack kept -> line(kept.event());
            case StageEntered _, ReferralClosed _ -> Stream.empty();
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
