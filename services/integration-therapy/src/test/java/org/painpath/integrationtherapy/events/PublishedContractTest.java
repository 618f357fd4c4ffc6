package org.painpath.integrationtherapy.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.Json;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.testkit.ContractAssertions;

/** What this service publishes is what the contracts say, and the records hold all of it. */
class PublishedContractTest {
    private static final String SERVICE = "integration-therapy";
    private static final Path EXAMPLES =
            Path.of(System.getProperty("painpath.root"), "contracts", "events", SERVICE, "examples");
    private static final EventTypes<CourseEvent> TYPES = CourseEventTypes.all();

    @Test
    void everyExampleIsValid() {
        ContractAssertions.assertExamplesAreValid(SERVICE);
    }

    @Test
    void schemasAreOfThePublishedEventsAndOfNoOthers() {
        assertThat(TYPES.all().stream()
                        .filter(EventTypes.EventType::published)
                        .map(type -> type.name().substring("painpath.integration-therapy.".length())))
                .containsExactlyInAnyOrderElementsOf(ContractAssertions.events(SERVICE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRoundTrips(Path example) throws IOException {
        var name = example.getFileName().toString();
        var event = name.substring(0, name.indexOf(".v1") + 3);
        var data = Files.readString(example);

        var written = TYPES.write(TYPES.read("painpath.integration-therapy." + event, data));

        assertThat(Json.EVENTS.readTree(written)).isEqualTo(Json.EVENTS.readTree(data));
        ContractAssertions.assertValid(SERVICE, event, written);
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(EXAMPLES).sorted();
    }
}
