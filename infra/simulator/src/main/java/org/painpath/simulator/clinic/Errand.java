package org.painpath.simulator.clinic;

import java.util.UUID;
import org.painpath.simulator.doors.Doors;

/** One referral played by itself, for whoever starts them one by one. */
public final class Errand {
    private final Journey journey;

    /** @param run what makes the ids of this run differ from those of any other */
    public Errand(Scenario scenario, String run, int number) {
        this.journey = new Journey(scenario, run, number);
    }

    /** The sender's number, by which the referral is known before the clinic has given it an id. */
    public String originatingId() {
        return journey.noted("originatingId");
    }

    /** The clinic's id of it, once it was sent. */
    public UUID referral() {
        return UUID.fromString(journey.referralId());
    }

    public Ending toTheEnd(Doors doors, Onlooker onlooker) {
        var tracker = new Desk(doors, "coordinator", doors.addresses().tracker(), "/referrals");
        return new Play(journey, new Cast(doors), tracker, onlooker).toTheEnd();
    }
}
