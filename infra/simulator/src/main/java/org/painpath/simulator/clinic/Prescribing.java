package org.painpath.simulator.clinic;

import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The three people of a prescription: one proposes, one checks, another signs. */
final class Prescribing {
    private final Desk clinician;
    private final Desk pharmacist;
    private final Desk prescriber;

    Prescribing(Doors doors) {
        this.clinician = desk(doors, "clinician");
        this.pharmacist = desk(doors, "pharmacist");
        this.prescriber = desk(doors, "prescriber");
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

    /** Reads the findings and acknowledges each CAUTION, as the pharmacist at the console does. */
    void check(Journey journey, JsonNode with) {
        JsonNode review = pharmacist.await(journey, "PROPOSED");
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
        JsonNode review = prescriber.await(journey, "CHECKED");
        prescriber.sign(journey, "/sign", ((ObjectNode) with.deepCopy()).put("shown", shown(review)));
    }

    /** What was on the page: check and signature say what they are of. */
    private static String shown(JsonNode review) {
        return review.path("shown").asString();
    }

    /** Ends a prescription in force. */
    void discontinue(Journey journey, JsonNode with) {
        prescriber.post(journey, "/discontinue", with);
    }

    void reject(Journey journey, JsonNode with) {
        pharmacist.post(journey, "/reject", with);
    }

    void sendBack(Journey journey, JsonNode with) {
        pharmacist.post(journey, "/return", with);
    }
}
