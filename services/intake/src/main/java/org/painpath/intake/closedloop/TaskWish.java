package org.painpath.intake.closedloop;

import java.util.List;

/** What comes of it when one side wants the Task at another state. */
public sealed interface TaskWish {

    /** It stands there already, and this side has nothing to do there again. */
    record Fulfilled() implements TaskWish {}

    record Allowed(TaskTransition transition) implements TaskWish {}

    /** @param code kebab-case: final-state, not-yours or no-such-transition */
    record Refused(String code, String words) implements TaskWish {}

    /** Every pair of states has an answer for each side. */
    static TaskWish of(TaskState from, TaskState to, TaskParty by) {
        List<TaskTransition> ways = TaskTransition.between(from, to);
        return ways.stream()
                .filter(way -> way.by() == by)
                .findFirst()
                .<TaskWish>map(Allowed::new)
                .orElseGet(() -> from == to ? new Fulfilled() : refused(from, to, ways));
    }

    private static Refused refused(TaskState from, TaskState to, List<TaskTransition> ways) {
        if (from.isFinal()) {
            return new Refused("final-state", "This referral is %s; nothing follows that.".formatted(named(from)));
        }
        return ways.isEmpty()
                ? new Refused(
                        "no-such-transition",
                        "A referral that is %s cannot become %s.".formatted(named(from), named(to)))
                : new Refused("not-yours", "Only the other side can make this referral %s.".formatted(named(to)));
    }

    private static String named(TaskState state) {
        return state.status() + " (" + state.words().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
