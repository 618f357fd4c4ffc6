package org.painpath.simulator.chaos;

import java.util.List;

/**
 * What the driver knows, whatever the system says.
 *
 * @param endings the referrals that were carried to their end
 */
record Told(List<Call> calls, List<Ended> endings) {
    static final Told NOTHING = new Told(List.of(), List.of());

    /**
     * @param sender the sender's number of the referral
     * @param expected the outcome that the story ends with; empty for one that is left open
     * @param trouble at which step it stopped, and why; empty where it went through
     */
    record Ended(String sender, String expected, String trouble) {}
}
