package org.painpath.simulator.show;

import org.jspecify.annotations.Nullable;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Scenario;

/** One referral in the live table: how far it is, who acts now, how it ended. */
final class Row {
    /** Fits 80 columns. */
    static final String LAYOUT = "%-32s %-5s %-8s %s";

    private static final int WIDTH = 8;

    private final Scenario scenario;
    private int steps;
    private String now = "";
    private @Nullable Ending ending;

    Row(Scenario scenario) {
        this.scenario = scenario;
    }

    void acts(String who, String act) {
        steps++;
        now = who + " " + act;
    }

    void ended(Ending ended) {
        ending = ended;
    }

    boolean isOver() {
        return ending != null;
    }

    @Override
    public String toString() {
        String words = ending == null ? now : Verdict.of(ending);
        return LAYOUT.formatted(scenario.name(), scenario.entrance(), way(), words);
    }

    /** Sending comes before the scenario's own steps, closing after them. */
    private String way() {
        int done = ending != null && ending.asExpected()
                ? WIDTH
                : Math.min(WIDTH, steps * WIDTH / (scenario.steps().size() + 2));
        return "█".repeat(done) + "░".repeat(WIDTH - done);
    }
}
