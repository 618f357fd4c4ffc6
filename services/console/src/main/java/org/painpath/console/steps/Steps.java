package org.painpath.console.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Everything that people can do, from {@code steps.yaml} and {@code questionnaires.yaml}: a new step or field is written there, and
 * nowhere else. */
@Component
public final class Steps {
    private static final JsonMapper FORM = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** The files are our own: many forms share their fields and scales. */
    private static final int MOST_ALIASES = 500;

    record Table(List<Step> steps) {}

    private final List<Step> steps;

    public Steps() {
        this.steps = Stream.of("steps.yaml", "questionnaires.yaml")
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static List<Step> read(String file) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            Map<String, Object> table = new Yaml(new SafeConstructor(options)).load(stream);
            // anchors hold what several forms share
            table.remove("shared");
            return FORM.treeToValue(flat(table), Table.class).steps();
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

    /** What this person can do with a referral at a service while its part stands like this. */
    public List<Step> of(ClinicService service, String stage, Person person) {
        return of(service.wireName(), stage, person);
    }

    /** @param place the anchor of a part of the referral page */
    public List<Step> of(String place, String stage, Person person) {
        return steps.stream()
                .filter(step -> step.page() == null && step.place().equals(place) && step.fits(stage))
                .filter(step -> person.isAnyOf(step.roles()))
                .toList();
    }

    /** What this person can do on a page of its own. */
    public List<Step> onPage(String page, Person person) {
        return steps.stream()
                .filter(step -> page.equals(step.page()) && person.isAnyOf(step.roles()))
                .toList();
    }
}
