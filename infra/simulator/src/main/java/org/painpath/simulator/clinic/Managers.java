package org.painpath.simulator.clinic;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;

/** Two managers, who put on record that a prescriber may sign: one enters the registration, the other confirms it. */
final class Managers {
    /** Invented; its last digit checks the others. */
    private static final String DEA_NUMBER = "FR2614572";

    private static final String ONE = "manager";
    private static final String ANOTHER = "manager2";

    private final Doors doors;
    private boolean done;

    Managers(Doors doors) {
        this.doors = doors;
    }

    /** Once, and only where nobody has done it before. */
    synchronized void register(String prescriber) {
        if (!done && !isRegistered(prescriber)) {
            String id = post(ONE, prescriber, "", registration()).path("id").asString();
            post(ANOTHER, prescriber, "/" + id + "/confirm", "");
        }
        done = true;
    }

    private boolean isRegistered(String prescriber) {
        JsonNode known = doors.get(ONE, address(prescriber, "")).orRefused().json();
        return known.path("items")
                .valueStream()
                .anyMatch(it -> it.hasNonNull("confirmedBy") && !it.hasNonNull("revokedBy"));
    }

    private static String registration() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Json.object()
                .put("deaNumber", DEA_NUMBER)
                .put("validFrom", today.minusYears(1).toString())
                .put("validUntil", today.plusYears(2).toString())
                .put("practitionerName", "Robin Reyes, MD")
                .put("practitionerAddress", "1 Quay Street, Harbour, NY 10001")
                .set("states", Json.tree(new String[] {"NY"}))
                .toString();
    }

    private JsonNode post(String who, String prescriber, String act, String body) {
        return doors.post(
                        who,
                        address(prescriber, act),
                        "application/json",
                        body,
                        UUID.randomUUID().toString())
                .orRefused()
                .json();
    }

    private URI address(String prescriber, String act) {
        return URI.create(
                doors.addresses().prescriptionReview() + "/prescribers/" + prescriber + "/registrations" + act);
    }
}
