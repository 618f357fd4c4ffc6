package org.painpath.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.evaluation.RunningService;
import org.painpath.testkit.FuzzedDoor;
import org.painpath.testkit.Fuzzer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that comes in by HL7 v2 or FHIR makes the service fail; docs/quality.md says how the fuzzer is run. */
class DoorFuzzIT extends RunningService {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @LocalServerPort
    private int port;

    static Stream<Path> hl7v2() throws IOException {
        return found("hl7v2");
    }

    static Stream<Path> fhir() throws IOException {
        return found("fhir");
    }

    @ParameterizedTest
    @MethodSource
    void hl7v2(Path message) throws IOException {
        FuzzedDoor.at(port, "/hl7v2", "x-application/hl7-v2+er7", "integrator").knock(Files.readAllBytes(message));
    }

    @ParameterizedTest
    @MethodSource
    void fhir(Path message) throws IOException {
        FuzzedDoor.at(port, "/fhir", "application/fhir+json", "integrator").knock(Files.readAllBytes(message));
    }

    @ParameterizedTest
    @ValueSource(classes = {Hl7Target.class, FhirTarget.class})
    @EnabledIfSystemProperty(named = "painpath.fuzz", matches = "\\d+", disabledReason = "seconds for each door")
    void nothingNewIsFound(Class<?> target) throws IOException, InterruptedException {
        String door = target == Hl7Target.class ? "hl7v2" : "fhir";
        var seeds = List.of(RESOURCES.resolve(door), RESOURCES.resolve("fuzz").resolve(door));
        assertThat(new Fuzzer(target).run(Duration.ofSeconds(Long.getLong("painpath.fuzz")), seeds))
                .as("see target/fuzz/" + target.getSimpleName() + "/fuzz.log")
                .isZero();
    }

    /** What a fuzzer found once, and what its way there went through. */
    private static Stream<Path> found(String door) throws IOException {
        return Files.list(RESOURCES.resolve("fuzz").resolve(door)).sorted();
    }
}
