package org.painpath.simulator.clinic;

import java.net.URI;
import org.painpath.simulator.doors.Answer;
import org.painpath.simulator.doors.DoorRefused;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** The referring practice: sends what its record system makes, in the format that it speaks. */
final class Referrer {
    private static final String USER = "referrer";

    private final Doors doors;

    Referrer(Doors doors) {
        this.doors = doors;
    }

    void send(Journey journey, JsonNode nothingElse) {
        String text = journey.fill(Scenarios.sample(journey.scenario().sample()));
        String id = switch (journey.scenario().entrance()) {
            case FHIR -> idIn(post(journey, "/fhir", "application/fhir+json", text));
            case HL7V2 -> idIn(post(journey, "/hl7v2", Er7.MEDIA_TYPE, Er7.message(text)));
            case MLLP -> idIn(doors.mllp(Er7.message(text)));
            case JSON -> idIn(post(journey, "/referrals", "application/json", text));
        };
        journey.note("referralId", id);
    }

    private Answer post(Journey journey, String path, String type, String text) {
        URI address = URI.create(doors.addresses().intake() + path);
        return doors.post(USER, address, type, text, journey.nextIdempotencyKey())
                .orRefused();
    }

    private static String idIn(Answer answer) {
        return answer.headers()
                .firstValue("Painpath-Referral")
                .orElseThrow(() -> new DoorRefused("no header Painpath-Referral in " + answer));
    }

    /** RF1-11 of an RRI is the receiver's id. */
    private static String idIn(String reply) {
        return Er7.field(reply, "RF1", 11)
                .map(field -> field.split("\\^", -1)[0])
                .filter(id -> !id.isBlank())
                .orElseThrow(() -> new DoorRefused("no RF1-11 in the reply " + reply.replace('\r', ' ')));
    }
}
