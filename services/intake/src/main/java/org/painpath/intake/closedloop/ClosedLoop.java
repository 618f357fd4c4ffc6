package org.painpath.intake.closedloop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What who sent a referral is shown of it. The Task moves along {@link TaskTransition}s alone; once it has ended it stays
 * where it is, and what is learned later of the end is in the words and in a new letter.
 *
 * @param at when the fact that led to the standing happened; between services there is no order, so older news is passed over
 * @param closings in the order in which they were heard
 */
public record ClosedLoop(TaskState task, Standing standing, Instant at, List<Closing> closings) {

    public ClosedLoop {
        closings = List.copyOf(closings);
    }

    /** As intake's own decisions leave it, before anything is heard of other services. */
    public static ClosedLoop at(Standing standing) {
        return new ClosedLoop(standing.task(), standing, Instant.EPOCH, List.of());
    }

    /** How the Task gets to where the news says; empty where it is no news, or none that is shown. */
    public Optional<List<TaskTransition>> movesTo(Standing news, Instant happened) {
        boolean shown = !isEnding() && news != standing && !happened.isBefore(at) && !isDoseOfATreatment(news);
        return shown ? TaskRoute.between(task, news.task()) : Optional.empty();
    }

    /** How the Task ends; no move where it has ended, or cannot end so from where it is. */
    public List<TaskTransition> movesToEnd(Outcome outcome) {
        return task.isFinal() || task == outcome.standing().task()
                ? List.of()
                : TaskRoute.between(task, outcome.standing().task()).orElse(List.of());
    }

    public boolean hasHeard(UUID closingEvent) {
        return closings.stream().anyMatch(closing -> closing.eventId().equals(closingEvent));
    }

    /** The ending that counts. */
    public Optional<Closing> lastClosing() {
        return closings.isEmpty() ? Optional.empty() : Optional.of(closings.getLast());
    }

    public ClosedLoop moved(List<TaskTransition> moves, Standing to, Instant happened) {
        return new ClosedLoop(after(moves), to, happened, closings);
    }

    public ClosedLoop closed(List<TaskTransition> moves, Closing closing) {
        return new ClosedLoop(
                after(moves),
                closing.outcome().standing(),
                closing.closedAt(),
                Stream.concat(closings.stream(), Stream.of(closing)).toList());
    }

    /** Other services still have to end their work, and may have finished it (T24). What has ended stays. */
    public ClosedLoop withdrawalRequested() {
        return isEnding()
                ? this
                : new ClosedLoop(TaskState.CANCELLATION_REQUESTED, Standing.WITHDRAWAL_REQUESTED, at, closings);
    }

    private boolean isEnding() {
        return task.isFinal() || task == TaskState.CANCELLATION_REQUESTED;
    }

    /** A dose that is reviewed again while the treatment goes on. */
    private boolean isDoseOfATreatment(Standing news) {
        return standing == Standing.IN_TREATMENT && news == Standing.EVALUATED;
    }

    /** @throws IllegalStateException where they do not follow on from where the Task stands: a broken journal */
    private TaskState after(List<TaskTransition> moves) {
        TaskState now = task;
        for (TaskTransition move : moves) {
            if (move.from() != now) {
                throw new IllegalStateException("%s does not follow on %s".formatted(move, now));
            }
            now = move.to();
        }
        return now;
    }
}
