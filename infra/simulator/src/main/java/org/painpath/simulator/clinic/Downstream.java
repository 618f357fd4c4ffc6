package org.painpath.simulator.clinic;

import java.util.Map;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** Looks whether a withdrawal has cancelled the open work of the services behind intake. */
final class Downstream {
    private final Map<String, Desk> desks;

    Downstream(Doors doors) {
        Addresses at = doors.addresses();
        this.desks = Map.of(
                "evaluation", new Desk(doors, "clinician", at.evaluation(), "/evaluations"),
                "review", new Desk(doors, "prescriber", at.prescriptionReview(), "/reviews"),
                "course", new Desk(doors, "therapist", at.integrationTherapy(), "/courses"));
    }

    /** @param with one of {@code evaluation}, {@code review} and {@code course} */
    void cancelled(Journey journey, JsonNode with) {
        Desk desk = desks.get(with.asString());
        if (desk == null) {
            throw new IllegalArgumentException("cancelled-at names no service: " + with);
        }
        desk.await(journey, "CANCELLED");
    }
}
