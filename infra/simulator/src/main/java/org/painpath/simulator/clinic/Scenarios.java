package org.painpath.simulator.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.painpath.simulator.clinic.Scenario.Entrance;
import org.painpath.simulator.clinic.Scenario.Step;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code scenarios.yaml}: paths are sequences of steps under a name, scenarios are made of steps and paths. What
 * a step does not say is taken from the ordinary form of its act.
 */
public final class Scenarios {
    private final JsonNode ordinary;
    private final JsonNode paths;
    private final JsonNode scenarios;
    private final JsonNode interruptions;

    private Scenarios(JsonNode file) {
        this.ordinary = file.path("ordinary");
        this.paths = file.path("paths");
        this.scenarios = file.path("scenarios");
        this.interruptions = file.path("interruptions");
    }

    public static Scenarios read() {
        return new Scenarios(new YAMLMapper().readTree(resource("scenarios.yaml")));
    }

    public List<Scenario> all() {
        return scenarios.valueStream().map(this::scenario).toList();
    }

    /** Referrals in treatment that something stops: a crisis, a consent, a result, a medicine; they are not of the demo. */
    public List<Scenario> interruptions() {
        return interruptions.valueStream().map(this::scenario).toList();
    }

    static String sample(String name) {
        return resource("samples/" + name);
    }

    private Scenario scenario(JsonNode node) {
        return new Scenario(
                node.path("name").asString(),
                Entrance.valueOf(node.path("entrance").asString()),
                node.path("sample").asString(),
                steps(node.path("steps")).toList(),
                node.path("ends").asString());
    }

    private Stream<Step> steps(JsonNode list) {
        return list.valueStream().flatMap(this::step);
    }

    private Stream<Step> step(JsonNode node) {
        if (node.isString()) {
            String name = node.asString();
            return paths.has(name) ? steps(paths.path(name)) : Stream.of(step(name, Json.object()));
        }
        return node.properties().stream().map(only -> step(only.getKey(), only.getValue()));
    }

    private Step step(String act, JsonNode with) {
        return new Step(act, with.isObject() ? overlaid(ordinary.path(act), with) : with);
    }

    private static JsonNode overlaid(JsonNode ordinary, JsonNode different) {
        ObjectNode with = Json.object();
        Stream.of(ordinary, different)
                .flatMap(tree -> tree.properties().stream())
                .forEach(property -> {
                    if (property.getValue().isNull()) {
                        with.remove(property.getKey());
                    } else {
                        with.set(property.getKey(), property.getValue());
                    }
                });
        return with;
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(
                Scenarios.class.getClassLoader().getResourceAsStream(name), () -> "No resource " + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
