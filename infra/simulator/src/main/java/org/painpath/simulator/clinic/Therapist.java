package org.painpath.simulator.clinic;

import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The integration therapist: sessions, vital signs, outcomes, adverse events, and the end of the course. */
final class Therapist {
    private static final int ITEMS = 9;
    private static final int HIGHEST_ANSWER = 3;

    private final Desk course;

    Therapist(Doors doors) {
        this.course = new Desk(doors, "therapist", doors.addresses().integrationTherapy(), "/courses");
    }

    void schedule(Journey journey, JsonNode with) {
        course.await(journey, "PLANNED", "ACTIVE");
        JsonNode answer = course.post(journey, "/sessions", journey.fill(with));
        journey.note("sessionId", answer.path("sessionId").asString());
    }

    void vitals(Journey journey, JsonNode with) {
        course.post(journey, session(journey, "/vitals"), with);
    }

    /** Good vital signs of a patient who gets no dose all the same. */
    void vitalsInVain(Journey journey, JsonNode with) {
        course.postInVain(journey, session(journey, "/vitals"), with);
    }

    void attend(Journey journey, JsonNode with) {
        course.post(journey, session(journey, "/complete"), with);
    }

    void miss(Journey journey, JsonNode with) {
        course.post(journey, session(journey, "/miss"), with);
    }

    /** @param with {@code week} and one score for each instrument */
    void measure(Journey journey, JsonNode with) {
        course.await(journey, "PLANNED", "ACTIVE");
        with.properties().stream()
                .filter(score -> !score.getKey().equals("week"))
                .map(score -> outcome(journey, with.path("week"), score.getKey(), score.getValue()))
                .forEach(outcome -> course.post(journey, "/outcomes", outcome));
    }

    private static JsonNode outcome(Journey journey, JsonNode week, String instrument, JsonNode score) {
        ObjectNode body = Json.object()
                .put("instrument", instrument)
                .put("recordedOn", journey.fill("{{today}}"))
                .set("week", week);
        return instrument.equals("PHQ9") ? body.set("answers", answers(score.asInt())) : body.set("score", score);
    }

    /** PHQ-9 item by item, for its total does not tell the last one, which is 0 here. */
    private static ObjectNode answers(int total) {
        ObjectNode answers = Json.object().put("Q" + ITEMS, 0);
        int left = total;
        for (int item = 1; item < ITEMS; item++) {
            int answer = Math.min(HIGHEST_ANSWER, left);
            answers.put("Q" + item, answer);
            left -= answer;
        }
        return answers;
    }

    void adverseEvent(Journey journey, JsonNode with) {
        course.post(journey, "/adverse-events", with);
    }

    void requestDoseChange(Journey journey, JsonNode with) {
        course.post(journey, "/dose-change-requests", with);
    }

    void complete(Journey journey, JsonNode with) {
        course.post(journey, "/complete", with);
    }

    void stop(Journey journey, JsonNode with) {
        course.post(journey, "/stop", with);
    }

    private static String session(Journey journey, String act) {
        return "/sessions/" + journey.noted("sessionId") + act;
    }
}
