package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.painpath.chassis.Json;
import org.painpath.intake.RunningIntake;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a Bundle of the largest size costs, and how fast one that is too large is refused; docs/performance.md has the figures. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
class BundleSpeedIT extends RunningIntake {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;
    private static final Duration TAKEN = Duration.ofMillis(300);
    private static final Duration REFUSED = Duration.ofMillis(100);

    private static final String OBSERVATION = """
            {"resource": {"resourceType": "Observation", "status": "final", "subject":
             {"reference": "urn:uuid:0b7cf3a5-0000-4000-8000-000000000001"}, "effectiveDateTime": "2026-11-%02d",
             "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3", "display": "Pain severity"}]},
             "valueQuantity": {"value": %d, "system": "http://unitsofmeasure.org", "code": "{score}"}},
             "request": {"method": "POST", "url": "Observation"}}""";

    @Test
    void aBundleOfAHundredEntriesIsTakenInTime() {
        String bundle = bundle(100);
        measure("100 entries taken", 201, TAKEN, () -> bundle.replace("R-2026-17", "R-" + UUID.randomUUID()));
    }

    @Test
    void aBundleOfFiveHundredEntriesIsRefusedInTime() {
        String bundle = bundle(500);
        measure("500 entries refused", 413, REFUSED, () -> bundle);
    }

    private void measure(String what, int status, Duration limit, Supplier<String> body) {
        for (int round = 0; round < WARM_UP; round++) {
            send(body.get());
        }
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            String sent = body.get();
            long started = System.nanoTime();
            assertThat(status(send(sent))).isEqualTo(status);
            nanos[round] = System.nanoTime() - started;
        }
        Arrays.sort(nanos);
        Duration median = Duration.ofNanos(nanos[ROUNDS / 2]);
        Duration p99 = Duration.ofNanos(nanos[ROUNDS * 99 / 100]);
        System.out.printf(
                "%s, %d bytes: p50 %d ms, p99 %d ms%n", what, body.get().length(), median.toMillis(), p99.toMillis());
        assertThat(p99).isLessThan(limit);
    }

    private ResponseEntity<String> send(String bundle) {
        return post("referrer", "/fhir", bundle);
    }

    private static String bundle(int entries) {
        var bundle = (ObjectNode) Json.EVENTS.readTree(Samples.own("fhir/complete-referral.json"));
        var entry = (ArrayNode) bundle.get("entry");
        String more = IntStream.range(entry.size(), entries)
                .mapToObj(number -> OBSERVATION.formatted(1 + number % 20, number % 11))
                .collect(Collectors.joining(",", "[", "]"));
        entry.addAll((ArrayNode) Json.EVENTS.readTree(more));
        assertThat(entry.size()).isEqualTo(entries);
        return Json.EVENTS.writeValueAsString(bundle);
    }
}
