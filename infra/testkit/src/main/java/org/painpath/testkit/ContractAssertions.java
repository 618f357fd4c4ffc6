package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What {@code contracts/} promises, checked. */
public final class ContractAssertions {
    private static final String SCHEMA = ".schema.json";

    private ContractAssertions() {}

    /** Every published event of the service has a schema and an example, and every example is valid. */
    public static void assertExamplesAreValid(String service) {
        var examples = files(EventSchemas.folder(service).resolve("examples"), ".json");
        for (var event : events(service)) {
            var own = examples.stream().filter(example -> isOf(event, example)).toList();
            assertThat(own).as("examples of " + event).isNotEmpty();
            own.forEach(example -> assertValid(service, event, text(example)));
        }
        assertThat(examples)
                .as("examples without a schema")
                .allMatch(example -> events(service).stream().anyMatch(event -> isOf(event, example)));
    }

    /** The names of the service's events that have a schema, as in {@code referral-accepted.v1}. */
    public static List<String> events(String service) {
        return files(EventSchemas.folder(service), SCHEMA).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                .toList();
    }

    /**
     * An event's example.
     *
     * @param name as in {@code referral-accepted.v1}, or {@code referral-accepted.v1.<variant>}
     */
    public static String example(String service, String name) {
        return text(EventSchemas.folder(service).resolve("examples").resolve(name + ".json"));
    }

    /** The data is as the event's schema says; {@code event} as in {@code referral-accepted.v1}. */
    public static void assertValid(String service, String event, String data) {
        assertThat(EventSchemas.errors(service, event, data)).as(data).isEmpty();
    }

    /** Headers and data of a record are as the contract says. */
    public static void assertValid(RecordedEvent event) {
        var headers = event.headers();
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_subject", event.key())
                .containsKeys("ce_id", "ce_type", "ce_source", "ce_time", "ce_dataschema", "ce_sequence");
        assertThat(UUID.fromString(event.id()).version())
                .as("ce_id is a UUIDv7")
                .isEqualTo(7);
        assertThat(OffsetDateTime.parse(headers.getOrDefault("ce_time", ""))).isNotNull();
        assertThat(event.sequence()).isPositive();
        var type = EventType.parse(event.type());
        assertThat(headers)
                .containsEntry("ce_source", "/painpath/" + type.service())
                .containsEntry("ce_dataschema", type.schema());
        assertValid(type.service(), type.event(), event.data());
    }

    private static boolean isOf(String event, Path example) {
        return example.getFileName().toString().startsWith(event + ".");
    }

    private static List<Path> files(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
