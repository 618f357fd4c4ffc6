package org.painpath.simulator.clinic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** Looks whether what intake told has cancelled or stopped the work of the services behind it. */
final class Downstream {
    private static final Set<String> EXPLAINED =
            Set.of("evaluation-reopened", "prescription-suspended", "course-paused");

    private final Map<String, Desk> desks;
    private final Desk tracker;

    Downstream(Doors doors) {
        Addresses at = doors.addresses();
        this.desks = Map.of(
                "evaluation", new Desk(doors, "clinician", at.evaluation(), "/evaluations"),
                "review", new Desk(doors, "prescriber", at.prescriptionReview(), "/reviews"),
                "course", new Desk(doors, "therapist", at.integrationTherapy(), "/courses"));
        this.tracker = new Desk(doors, "coordinator", at.tracker(), "/referrals");
    }

    /** @param with one of {@code evaluation}, {@code review} and {@code course} */
    void cancelled(Journey journey, JsonNode with) {
        desk(with.asString()).await(journey, "CANCELLED");
    }

    /**
     * The prescription is suspended, the course paused, and tracker tells of it once, and why.
     *
     * @param with the names of the events that the timeline shows
     */
    void stopped(Journey journey, JsonNode with) {
        desk("review").await(journey, "SUSPENDED");
        desk("course").await(journey, "PAUSED");
        List<String> told = with.valueStream().map(JsonNode::asString).toList();
        tracker.await(journey, String.join(", ", told), seen -> types(seen).containsAll(told));
        tracker.await(
                journey,
                "each once, and why it is suspended",
                seen -> told.stream()
                        .allMatch(type -> Collections.frequency(types(seen), type) == 1 && isExplained(seen, type)));
    }

    /** Of what stops treatment the people of the clinic read why. */
    private static boolean isExplained(JsonNode seen, String type) {
        return !EXPLAINED.contains(type)
                || seen.path("timeline")
                        .valueStream()
                        .filter(line -> type.equals(line.path("type").asString("")))
                        .noneMatch(line -> line.path("reasons").isEmpty());
    }

    /** Review and course have both heard that nothing stands against treatment any more; what was stopped stays so. */
    void free(Journey journey, JsonNode with) {
        for (String name : List.of("review", "course")) {
            desk(name)
                    .await(
                            journey,
                            "nothing against it",
                            seen -> seen.path("obstacles").isEmpty());
        }
    }

    private static List<String> types(JsonNode seen) {
        return seen.path("timeline")
                .valueStream()
                .map(line -> line.path("type").asString(""))
                .toList();
    }

    private Desk desk(String name) {
        Desk desk = desks.get(name);
        if (desk == null) {
            throw new IllegalArgumentException("no service has this name: " + name);
        }
        return desk;
    }
}
