package org.painpath.chassis.rules.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Replays recorded decisions under another policy, each on its own day, and counts those that would be others.
 *
 * @param <F> what was known of a decision
 */
public final class Simulation<F> {
    private final String policyVersion;
    private final Function<RecordedDecision<F>, Judged> other;
    private final int mostListed;
    private final Map<String, Long> verdicts = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long decisions;
    private long changed;

    /**
     * @param policyVersion of the other policy
     * @param other what that one says of the facts, on the day that they had
     */
    public Simulation(String policyVersion, Function<RecordedDecision<F>, Judged> other, int mostListed) {
        this.policyVersion = policyVersion;
        this.other = other;
        this.mostListed = mostListed;
    }

    public void replay(RecordedDecision<F> decision) {
        decisions++;
        change(decision, other.apply(decision)).ifPresent(this::count);
    }

    public SimulationReport report() {
        return new SimulationReport(policyVersion, decisions, changed, verdicts, rules, changes);
    }

    private void count(Change change) {
        changed++;
        if (change.before() != change.after()) {
            verdicts.merge(change.before() + "-" + change.after(), 1L, Long::sum);
        }
        change.why().forEach(why -> rules.merge(why.rule(), 1L, Long::sum));
        if (changes.size() < mostListed) {
            changes.add(change);
        }
    }

    /** Empty where the same rules block as did: what is only shown is no other decision. */
    private static <F> Optional<Change> change(RecordedDecision<F> decision, Judged again) {
        List<Change.Why> why = why(decision.judged(), again);
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        decision.referralId(),
                        decision.sequence(),
                        decision.at(),
                        decision.decided(),
                        decision.judged().policyVersion(),
                        decision.judged().verdict(),
                        again.verdict(),
                        why));
    }

    private static List<Change.Why> why(Judged recorded, Judged again) {
        Map<String, Stand> before = recorded.stands();
        Map<String, Stand> after = again.stands();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change.Why> why = new ArrayList<>();
        for (String rule : names) {
            Stand was = before.getOrDefault(rule, recorded.silent());
            Stand is = after.getOrDefault(rule, again.silent());
            if (was != is && (was.blocks() || is.blocks())) {
                why.add(new Change.Why(rule, was, is, again.words(rule)));
            }
        }
        return why;
    }
}
