package org.painpath.simulator.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code chaos/facts.yaml}: what a call leaves behind, what leads to what, who reads whom, and what can follow what. */
final class ClinicFacts {
    private final JsonNode file;

    private ClinicFacts(JsonNode file) {
        this.file = file;
    }

    /** A fact by the service that owns it and the short name of its event. */
    record Fact(String service, String name) {
        static Fact of(String words) {
            var parts = words.split("/", 2);
            return new Fact(parts[0], parts[1]);
        }

        @Override
        public String toString() {
            return service + "/" + name;
        }
    }

    record Reaction(Fact cause, Fact effect) {}

    /**
     * @param needs for a fact, the facts of which one has come before it
     * @param afterwards what may still come after an end
     */
    record Order(
            Set<String> first,
            Set<String> once,
            Map<String, Set<String>> needs,
            Set<String> ends,
            Set<String> afterwards) {}

    static ClinicFacts read() {
        try (InputStream file = Objects.requireNonNull(
                ClinicFacts.class.getClassLoader().getResourceAsStream("chaos/facts.yaml"), "chaos/facts.yaml")) {
            return new ClinicFacts(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of which the call leaves one behind; none for a call that is not judged by itself. */
    Set<String> leftBy(String service, String act) {
        return names(file.path("calls").path(service).path(act));
    }

    List<Reaction> reactions() {
        return file.path("reactions")
                .valueStream()
                .map(reaction -> new Reaction(
                        Fact.of(reaction.path("cause").asString()),
                        Fact.of(reaction.path("effect").asString())))
                .toList();
    }

    /** Whose events each reader takes in. */
    Map<String, Set<String>> readers() {
        var readers = new LinkedHashMap<String, Set<String>>();
        file.path("readers").properties().forEach(reader -> readers.put(reader.getKey(), names(reader.getValue())));
        return readers;
    }

    /** All services that have a journal. */
    List<String> journals() {
        return file.path("order").properties().stream().map(Map.Entry::getKey).toList();
    }

    Order order(String service) {
        var order = file.path("order").path(service);
        var needs = order.path("needs").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, need -> names(need.getValue())));
        return new Order(
                names(order.path("first")),
                names(order.path("once")),
                needs,
                names(order.path("ends")),
                names(order.path("afterwards")));
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
    }
}
