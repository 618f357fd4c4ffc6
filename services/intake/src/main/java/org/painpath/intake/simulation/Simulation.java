package org.painpath.intake.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.Today;

/** Replays recorded decisions under another policy, each on its own day, and counts those that would be others. */
public final class Simulation {
    private final Screening other;
    private final Function<Instant, Today> calendar;
    private final int mostListed;
    private final Map<String, Long> verdicts = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long decisions;
    private long changed;

    /** @param calendar which day a moment was at the clinic */
    public Simulation(Screening other, Function<Instant, Today> calendar, int mostListed) {
        this.other = other;
        this.calendar = calendar;
        this.mostListed = mostListed;
    }

    public void replay(RecordedDecision decision) {
        decisions++;
        var again = ReferralScreened.of(other.examine(decision.facts(), calendar.apply(decision.at())));
        change(decision, again).ifPresent(this::count);
    }

    public SimulationReport report() {
        return new SimulationReport(other.policyVersion(), decisions, changed, verdicts, rules, changes);
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
    private static Optional<Change> change(RecordedDecision decision, ReferralScreened again) {
        List<Change.Why> why = why(decision.screened(), again);
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        decision.referralId(),
                        decision.sequence(),
                        decision.at(),
                        decision.screened().policyVersion(),
                        Verdict.of(decision.screened()),
                        Verdict.of(again),
                        why));
    }

    private static List<Change.Why> why(ReferralScreened recorded, ReferralScreened again) {
        Map<String, Stand> before = Stand.ofRules(recorded);
        Map<String, Stand> after = Stand.ofRules(again);
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change.Why> why = new ArrayList<>();
        for (String rule : names) {
            Stand was = before.getOrDefault(rule, Stand.NOT_ASKED);
            Stand is = after.getOrDefault(rule, Stand.NOT_ASKED);
            if (was != is && (was.blocks() || is.blocks())) {
                why.add(new Change.Why(rule, was, is, words(again, rule)));
            }
        }
        return why;
    }

    private static String words(ReferralScreened again, String rule) {
        return again.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(FindingFact::words)
                .findFirst()
                .orElse("");
    }
}
