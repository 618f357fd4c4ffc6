package org.painpath.simulator.chaos;

import java.util.List;

/** Compares what the driver was told with what is there. Pure: whatever it needs to see has been looked at before. */
final class Judge {
    private final List<Check> checks;

    Judge(ClinicFacts facts) {
        this.checks = List.of(
                new AnsweredOnce(facts),
                new OnTheTopic(),
                new TakenIn(facts),
                new CausedOnce(facts),
                new LegalOrder(facts),
                new SameStory(facts));
    }

    List<Anomaly> judge(Told told, Observed seen) {
        return checks.stream().flatMap(check -> check.anomalies(told, seen)).toList();
    }
}
