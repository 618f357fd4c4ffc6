package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;

/**
 * A line of the timeline: a fact that another service published. Private: the service that it came from publishes it.
 *
 * @param type the event's name inside its type: {@code referral-received}
 * @param sequence the source's own count, from 1
 */
public record StepNoted(
        Source source, String type, long sequence, Instant occurredAt, String summary, StepDetails details)
        implements LifecycleEvent {

    static StepNoted of(LifecycleCommand.NoteStep command) {
        return new StepNoted(
                command.source(),
                command.step().eventName(),
                command.sequence(),
                command.occurredAt(),
                command.step().summary(),
                command.details());
    }

    /** Why, for the people of the clinic; empty where it needs no reason, and in lines of before it was kept. */
    public List<String> reasons() {
        return switch (type) {
            case "evaluation-reopened", "prescription-suspended", "course-paused", "course-stopped" -> details.codes();
            default -> List.of();
        };
    }

    /** @throws IllegalStateException if the journal holds a step that its source never had */
    Step step() {
        return source.step(type)
                .orElseThrow(() -> new IllegalStateException("%s has no step %s".formatted(source, type)));
    }
}
