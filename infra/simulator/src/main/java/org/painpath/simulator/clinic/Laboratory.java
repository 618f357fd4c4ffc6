package org.painpath.simulator.clinic;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.painpath.simulator.doors.DoorRefused;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** The laboratory: answers an order with an ORU^R01, one OBX a test. It knows the order's number, not the story. */
final class Laboratory {
    private static final String USER = "integrator";
    private static final char FINAL = 'F';
    private static final char CORRECTED = 'C';

    private final Doors doors;
    private final URI door;

    Laboratory(Doors doors) {
        this.doors = doors;
        this.door = URI.create(doors.addresses().evaluation() + "/hl7v2");
    }

    /** @param values test name to value, in the unit of {@link LabTest} */
    void results(Journey journey, JsonNode values) {
        report(journey, values, FINAL);
    }

    /** Other values of what was reported before. */
    void corrections(Journey journey, JsonNode values) {
        report(journey, values, CORRECTED);
    }

    private void report(Journey journey, JsonNode values, char status) {
        String key = journey.nextIdempotencyKey();
        journey.note("reportId", "LAB-" + key.substring(0, 13));
        String report = journey.fill(Scenarios.sample("hl7v2/laboratory-report.hl7") + observations(values, status));
        String answer = doors.post(USER, door, Er7.MEDIA_TYPE, Er7.message(report), key)
                .orRefused()
                .body();
        if (!Er7.field(answer, "MSA", 1).orElse("").equals("AA")) {
            throw new DoorRefused("the report was answered " + answer.replace('\r', ' '));
        }
    }

    private static String observations(JsonNode values, char status) {
        var number = new AtomicInteger();
        return values.properties().stream()
                .map(value -> LabTest.named(value.getKey())
                        .observation(number.incrementAndGet(), value.getValue().asString(), status))
                .collect(Collectors.joining("\n"));
    }
}
