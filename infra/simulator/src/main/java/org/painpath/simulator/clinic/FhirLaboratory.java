package org.painpath.simulator.clinic;

import java.net.URI;
import java.util.List;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Another laboratory, which answers an order with a FHIR DiagnosticReport that contains an Observation a test. */
final class FhirLaboratory {
    private static final String USER = "integrator";
    private static final String MEDIA_TYPE = "application/fhir+json";

    private final Doors doors;
    private final URI door;

    FhirLaboratory(Doors doors) {
        this.doors = doors;
        this.door = URI.create(doors.addresses().evaluation() + "/fhir/DiagnosticReport");
    }

    /** @param values test name to value, in the unit of {@link LabTest} */
    void results(Journey journey, JsonNode values) {
        String key = journey.nextIdempotencyKey();
        journey.note("reportId", "FLAB-" + key.substring(0, 13));
        var report = (ObjectNode) Json.parse(Scenarios.sample("fhir/laboratory-report.json"));
        report.set("contained", Json.tree(observations(values)));
        report.set("result", Json.tree(references(values)));
        doors.post(USER, door, MEDIA_TYPE, journey.fill(report.toString()), key).orRefused();
    }

    private static List<JsonNode> observations(JsonNode values) {
        return values.properties().stream()
                .map(value -> LabTest.named(value.getKey()).resource(value.getKey(), value.getValue()))
                .toList();
    }

    private static List<JsonNode> references(JsonNode values) {
        return values.properties().stream()
                .<JsonNode>map(value -> Json.object().put("reference", "#" + value.getKey()))
                .toList();
    }
}
