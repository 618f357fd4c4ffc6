package org.painpath.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of {@code contracts/events}; formats such as date-time count as rules, not as remarks. */
final class EventSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Path, Schema> LOADED = new ConcurrentHashMap<>();

    private EventSchemas() {}

    static Path folder(String service) {
        return Checkout.root().resolve("contracts/events").resolve(service);
    }

    /** What is wrong with an event's data, in words; empty when nothing is. */
    static List<String> errors(String service, String event, String data) {
        var file = folder(service).resolve(event + ".schema.json");
        if (Files.notExists(file)) {
            return List.of(file + " does not exist");
        }
        var schema = LOADED.computeIfAbsent(file, EventSchemas::load);
        return schema
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> event + ": " + error)
                .toList();
    }

    private static Schema load(Path file) {
        try {
            return REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
