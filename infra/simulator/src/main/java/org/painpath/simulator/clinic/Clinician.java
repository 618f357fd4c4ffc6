package org.painpath.simulator.clinic;

import java.util.List;
import java.util.Optional;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The evaluating clinician: visit, examination, diagnostics, assessment. */
final class Clinician {
    private final Desk evaluation;
    private final Desk intake;

    Clinician(Doors doors) {
        this.evaluation = new Desk(doors, "clinician", doors.addresses().evaluation(), "/evaluations");
        this.intake = new Desk(doors, "clinician", doors.addresses().intake(), "/referrals");
    }

    void book(Journey journey, JsonNode with) {
        evaluation.await(journey, "OPEN");
        evaluation.post(journey, "/appointments", journey.fill(with));
    }

    /** @param with medications by name, see {@link Medicine} */
    void history(Journey journey, JsonNode with) {
        ObjectNode history = (ObjectNode) with.deepCopy();
        history.set("medications", codings(with.path("medications")));
        evaluation.post(journey, "/history", history);
    }

    /** @param with {@code taking}, all that is taken now, by name */
    void reconcile(Journey journey, JsonNode with) {
        evaluation.post(
                journey,
                "/medication-reconciliation",
                Json.object().put("uncodedTaken", 0).set("taking", codings(with.path("taking"))));
    }

    private static JsonNode codings(JsonNode names) {
        return Json.tree(names.valueStream()
                .map(name -> Medicine.named(name.asString()).coding())
                .toList());
    }

    void examine(Journey journey, JsonNode with) {
        evaluation.post(journey, "/examination", journey.fill(with));
    }

    /** @param with tests by name, see {@link LabTest} */
    void order(Journey journey, JsonNode with) {
        JsonNode tests = Json.tree(with.path("tests")
                .valueStream()
                .map(name -> LabTest.named(name.asString()).loinc())
                .toList());
        JsonNode answer =
                evaluation.post(journey, "/diagnostic-orders", Json.object().set("tests", tests));
        answer.path("pendingTests")
                .valueStream()
                .forEach(pending ->
                        journey.note("orderId", pending.path("orderId").asString()));
    }

    /** Whoever decides has seen the results, and has said so. */
    void assess(Journey journey, JsonNode with) {
        evaluation.await(journey, "IN_PROGRESS", "READY_TO_ASSESS");
        evaluation.postHavingSeen(journey, "/diagnostic-results/acknowledge", Clinician::testsThatNobodyHasSeen);
        evaluation.post(journey, "/assessment", with);
    }

    private static Optional<JsonNode> testsThatNobodyHasSeen(JsonNode seen) {
        List<String> unseen = seen.path("results")
                .valueStream()
                .filter(result -> result.path("acknowledgedBy").asString("").isEmpty())
                .map(result -> result.path("loinc").asString())
                .distinct()
                .toList();
        return unseen.isEmpty() ? Optional.empty() : Optional.of(Json.object().set("tests", Json.tree(unseen)));
    }

    void closeCrisis(Journey journey, JsonNode with) {
        intake.post(journey, "/crisis/close", with);
    }

    /** The review sent the patient back for something that it misses. */
    void reopened(Journey journey, JsonNode nothingElse) {
        evaluation.await(journey, "IN_PROGRESS", "READY_TO_ASSESS");
    }
}
