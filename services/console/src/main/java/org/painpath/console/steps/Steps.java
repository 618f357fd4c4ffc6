package org.painpath.console.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that people can do, from {@code steps.yaml}: a new step or field is written there, and nowhere else. */
@Component
public final class Steps {
    private static final JsonMapper FORM = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    record Table(List<Step> steps) {}

    private final List<Step> steps;

    public Steps() {
        this("steps.yaml");
    }

    Steps(String file) {
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            Map<String, Object> table = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            // anchors hold what several forms share
            table.remove("shared");
            this.steps = FORM.treeToValue(flat(table), Table.class).steps();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A list among the fields of a form stands for its own entries. */
    private static JsonNode flat(Map<String, Object> table) {
        JsonNode tree = FORM.valueToTree(table);
        for (JsonNode step : tree.path("steps")) {
            if (step.get("fields") instanceof ArrayNode fields) {
                ArrayNode all = FORM.createArrayNode();
                fields.forEach(field -> {
                    if (field.isArray()) {
                        field.forEach(all::add);
                    } else {
                        all.add(field);
                    }
                });
                ((ObjectNode) step).set("fields", all);
            }
        }
        return tree;
    }

    public List<Step> all() {
        return steps;
    }

    public Optional<Step> named(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** What this person can do at a service while its part stands like this. */
    public List<Step> of(ClinicService service, String stage, Person person) {
        return steps.stream()
                .filter(step -> step.service() == service && step.fits(stage) && person.isAnyOf(step.roles()))
                .toList();
    }
}
