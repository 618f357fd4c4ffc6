package org.painpath.intake.closedloop;

import static org.painpath.intake.closedloop.TaskTrigger.REQUEST_CANCELLATION;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a Task comes from where it stands to what has happened: along permitted transitions alone, by the shortest way. A visit
 * that took place although none was booked after a missed one was scheduled first (T18, T15), for no transition leads there.
 */
final class TaskRoute {
    private TaskRoute() {}

    /** In order; a state that is entered again has its own transition or none. Empty where no way leads there. */
    static Optional<List<TaskTransition>> between(TaskState from, TaskState to) {
        if (from == to) {
            return Optional.of(TaskTransition.between(from, to));
        }
        Map<TaskState, TaskTransition> cameBy = new EnumMap<>(TaskState.class);
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !cameBy.containsKey(to)) {
            ways(open.remove(), to).filter(way -> way.to() != from).forEach(way -> {
                if (cameBy.putIfAbsent(way.to(), way) == null) {
                    open.add(way.to());
                }
            });
        }
        return cameBy.containsKey(to) ? Optional.of(back(cameBy, from, to)) : Optional.empty();
    }

    /** The clinic's own ways; a request of the other side is gone along only towards a cancellation. */
    private static Stream<TaskTransition> ways(TaskState from, TaskState goal) {
        boolean cancels = goal == TaskState.CANCELLED || goal == TaskState.CANCELLATION_REQUESTED;
        return Arrays.stream(TaskTransition.values())
                .filter(way -> way.from() == from)
                .filter(way -> way.by() == TaskParty.RECIPIENT || cancels && way.trigger() == REQUEST_CANCELLATION);
    }

    private static List<TaskTransition> back(Map<TaskState, TaskTransition> cameBy, TaskState from, TaskState to) {
        var route = new LinkedList<TaskTransition>();
        TaskState at = to;
        while (at != from) {
            TaskTransition way = Objects.requireNonNull(cameBy.get(at));
            route.addFirst(way);
            at = way.from();
        }
        return List.copyOf(route);
    }
}
