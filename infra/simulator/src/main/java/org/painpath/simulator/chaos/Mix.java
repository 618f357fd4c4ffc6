package org.painpath.simulator.chaos;

import java.util.List;
import java.util.Random;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenario.Entrance;

/** Which referral comes next. The same seed gives the same sequence. */
final class Mix {
    private static final String ADMITTED = "back-surgery-unmoved";

    private final List<Scenario> carried;
    private final Scenario admitted;
    private final Scenario sent;
    private final double share;
    private final Random random;

    /**
     * @param scenarios all that there are; those that come by MLLP are left out, for its answers cannot be retried by key
     * @param stories only scenarios whose name contains this are carried through
     * @param share of the referrals that is carried through all stages, from 0 to 1
     */
    Mix(List<Scenario> scenarios, String stories, double share, long seed) {
        this.carried = scenarios.stream()
                .filter(scenario -> scenario.entrance() != Entrance.MLLP)
                .filter(scenario -> scenario.name().contains(stories))
                .toList();
        if (carried.isEmpty()) {
            throw new IllegalArgumentException("No scenario has \"" + stories + "\" in its name.");
        }
        this.admitted = scenarios.stream()
                .filter(scenario -> scenario.name().equals(ADMITTED))
                .findFirst()
                .orElseThrow()
                .until("accept");
        this.sent = admitted.until("send");
        this.share = share;
        this.random = new Random(seed);
    }

    /** @param patient whether its sender asks again until there is an answer; an impatient one leaves it unknown */
    record Choice(Scenario scenario, boolean patient) {}

    Choice next() {
        if (random.nextDouble() < share) {
            return new Choice(carried.get(random.nextInt(carried.size())), true);
        }
        return switch (random.nextInt(4)) {
            case 0, 1 -> new Choice(sent, true);
            case 2 -> new Choice(admitted, true);
            default -> new Choice(sent, false);
        };
    }
}
