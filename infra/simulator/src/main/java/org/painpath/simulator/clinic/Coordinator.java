package org.painpath.simulator.clinic;

import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;

/** The intake coordinator: chases what is missing, says yes or no, and takes the call of whoever withdraws. */
final class Coordinator {
    private final Desk intake;

    Coordinator(Doors doors) {
        this.intake = new Desk(doors, "coordinator", doors.addresses().intake(), "/referrals");
    }

    void requestInformation(Journey journey, JsonNode with) {
        intake.post(journey, "/request-information", journey.fill(with));
    }

    void supply(Journey journey, JsonNode facts) {
        intake.post(journey, "/supply-information", Json.object().set("facts", journey.fill(facts)));
    }

    void accept(Journey journey, JsonNode with) {
        intake.await(journey, "AWAITING_DECISION");
        intake.post(journey, "/accept", with);
    }

    /** Tries to accept what a rule stops, and is refused. */
    void acceptInVain(Journey journey, JsonNode with) {
        intake.await(journey, "AWAITING_DECISION");
        intake.postInVain(journey, "/accept", with);
    }

    void decline(Journey journey, JsonNode with) {
        intake.post(journey, "/decline", with);
    }

    /** The patient fills in a C-SSRS. @param with the answers by item */
    void screenForSuicide(Journey journey, JsonNode with) {
        intake.post(journey, "/questionnaires", journey.fill(with));
    }

    void consent(Journey journey, JsonNode with) {
        intake.post(journey, "/consents", with);
    }

    void withdraw(Journey journey, JsonNode with) {
        intake.post(journey, "/withdraw", with);
    }
}
