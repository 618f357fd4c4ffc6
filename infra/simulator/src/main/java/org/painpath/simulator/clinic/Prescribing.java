package org.painpath.simulator.clinic;

import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The three people of a prescription: one proposes, one checks, another signs. */
final class Prescribing {
    private static final JsonNode NOTHING_OF_NOTE = Json.object().put("state", "NY");

    private final Desk clinician;
    private final Desk pharmacist;
    private final Desk prescriber;
    private final Managers managers;

    Prescribing(Doors doors) {
        this.clinician = desk(doors, "clinician");
        this.pharmacist = desk(doors, "pharmacist");
        this.prescriber = desk(doors, "prescriber");
        this.managers = new Managers(doors);
    }

    private static Desk desk(Doors doors, String user) {
        return new Desk(doors, user, doors.addresses().prescriptionReview(), "/reviews");
    }

    void propose(Journey journey, JsonNode with) {
        clinician.await(journey, "OPEN");
        clinician.post(journey, "/proposal", with);
    }

    /** A dose that the rules do not allow: the refusal is recorded, the review stays open. */
    void proposeInVain(Journey journey, JsonNode with) {
        clinician.await(journey, "OPEN");
        clinician.postInVain(journey, "/proposal", with);
    }

    /** Asks the program of the patient's state, reads the findings and acknowledges each CAUTION, as the pharmacist at the console does. */
    void check(Journey journey, JsonNode with) {
        pharmacist.await(journey, "PROPOSED");
        JsonNode review = pharmacist.post(journey, "/pdmp-queries", NOTHING_OF_NOTE);
        JsonNode cautions = Json.tree(review.findValues("findings").stream()
                .flatMap(JsonNode::valueStream)
                .filter(finding -> "CAUTION".equals(finding.path("severity").asString("")))
                .map(finding -> finding.path("rule").asString())
                .distinct()
                .toList());
        pharmacist.post(
                journey, "/check", Json.object().put("shown", shown(review)).set("acknowledged", cautions));
    }

    void sign(Journey journey, JsonNode with) {
        managers.register(prescriber.user());
        JsonNode review = prescriber.await(journey, "CHECKED and nothing awaited", Prescribing::isReady);
        prescriber.sign(journey, "/sign", ((ObjectNode) with.deepCopy()).put("shown", shown(review)));
    }

    /** Where something is awaited, as a feed that is late for a moment, a prescriber comes back later. */
    private static boolean isReady(JsonNode review) {
        return "CHECKED".equals(review.path("stage").asString(""))
                && review.path("awaited").isEmpty();
    }

    /** What was on the page: check and signature say what they are of. */
    private static String shown(JsonNode review) {
        return review.path("shown").asString();
    }

    /** Ends a prescription in force. */
    void discontinue(Journey journey, JsonNode with) {
        prescriber.post(journey, "/discontinue", with);
    }

    /** Takes a suspended prescription up again. */
    void resume(Journey journey, JsonNode with) {
        prescriber.post(journey, "/resume", with);
    }

    void reject(Journey journey, JsonNode with) {
        pharmacist.post(journey, "/reject", with);
    }

    void sendBack(Journey journey, JsonNode with) {
        pharmacist.post(journey, "/return", with);
    }
}
