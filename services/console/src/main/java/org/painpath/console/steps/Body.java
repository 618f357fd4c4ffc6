package org.painpath.console.steps;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer.FieldFault;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filled-in form as the body that a service takes. What is left empty is left out: the service says what it needs.
 *
 * @param item the entry that was chosen for the path
 * @param faults what could not be read as what it should be
 */
public record Body(ObjectNode json, @Nullable UUID item, List<FieldFault> faults) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static Body of(List<Field> fields, MultiValueMap<String, String> form, ZoneId zone) {
        ObjectNode json = JSON.objectNode();
        List<FieldFault> faults = new ArrayList<>();
        UUID item = null;
        for (Field field : fields) {
            try {
                if (field.kind() == Field.Kind.SORT) {
                    sorted(field, form).forEach((list, codes) -> put(json, list, codes));
                } else if (field.kind() == Field.Kind.ITEM) {
                    item = UUID.fromString(text(form, field.name()).orElse(""));
                } else if (field.kind() == Field.Kind.ROWS) {
                    Rows.read(field, form, zone, faults).ifPresent(found -> put(json, field.name(), found));
                } else {
                    Optional<JsonNode> value = value(field, field.name(), form, zone);
                    value.ifPresent(found -> put(json, field.name(), found));
                    if (field.kind() == Field.Kind.ENTRIES && field.required() && value.isEmpty()) {
                        faults.add(new FieldFault(field.name(), "choose at least one"));
                    }
                }
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                faults.add(new FieldFault(field.name(), expected(field)));
            }
        }
        return new Body(json, item, List.copyOf(faults));
    }

    static Optional<JsonNode> value(Field field, String name, MultiValueMap<String, String> form, ZoneId zone) {
        return switch (field.kind()) {
            case TEXT, NOTE, CHOICE, RULE, ENTRY, SEEN -> text(form, name).map(JSON::stringNode);
            case WHOLE, POINTS -> text(form, name).map(Integer::valueOf).map(JSON::numberNode);
            case DECIMAL -> text(form, name).map(it -> JSON.numberNode(new java.math.BigDecimal(it)));
            case DATE ->
                text(form, name).map(it -> JSON.stringNode(LocalDate.parse(it).toString()));
            case CLOCK ->
                text(form, name).map(it -> JSON.stringNode(LocalTime.parse(it).toString()));
            case CLOCK_OF_DAY ->
                text(form, name).map(it -> JSON.stringNode(instant(day(field, name, form) + "T" + it, zone)));
            case TIME, VISIT_TIME -> text(form, name).map(it -> JSON.stringNode(instant(it, zone)));
            case YES -> Optional.of(JSON.booleanNode(text(form, name).isPresent()));
            case MAYBE -> text(form, name).map(it -> JSON.booleanNode(it.equals("yes")));
            case MANY, RULES, ENTRIES -> texts(form.get(name));
            case LINES -> texts(text(form, name).stream().flatMap(String::lines).toList());
            case CODES ->
                codes(field, text(form, name).stream().flatMap(String::lines).toList());
            case CODE -> text(form, name).map(code -> coding(field, code));
            case REASONS -> reasons(name, form);
            case YAML -> text(form, name).map(PlainYaml::read);
            case FIXED -> Optional.ofNullable(field.initial()).map(JSON::stringNode);
            case ITEM, SORT, ROWS -> Optional.empty();
        };
    }

    private static String instant(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toString();
    }

    /** Of the same row; a time without its day is not readable. */
    private static String day(Field field, String name, MultiValueMap<String, String> form) {
        return text(
                        form,
                        name.substring(0, name.lastIndexOf('.') + 1)
                                + field.from().getFirst())
                .orElse("");
    }

    private static Optional<JsonNode> texts(@Nullable List<String> values) {
        ArrayNode array = JSON.arrayNode();
        (values == null ? List.<String>of() : values)
                .stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(array::add);
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private static Optional<JsonNode> codes(Field field, List<String> lines) {
        ArrayNode array = JSON.arrayNode();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> array.add(coding(field, line)));
        return array.isEmpty() && !field.required() ? Optional.empty() : Optional.of(array);
    }

    /** The code is the first word of the line: what follows is for the person who types. */
    private static ObjectNode coding(Field field, String line) {
        return JSON.objectNode().put("system", field.system()).put("code", line.split("\\s+", 2)[0]);
    }

    /** {@code overrides:<rule>} holds the reason for that rule. */
    private static Optional<JsonNode> reasons(String name, MultiValueMap<String, String> form) {
        ArrayNode array = JSON.arrayNode();
        for (Map.Entry<String, List<String>> entry : form.entrySet()) {
            if (entry.getKey().startsWith(name + ":")) {
                String rule = entry.getKey().substring(name.length() + 1);
                text(form, entry.getKey())
                        .ifPresent(reason -> array.addObject().put("rule", rule).put("reason", reason));
            }
        }
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    /** {@code medications:<system>|<code>} holds the name of the list that the code goes into. */
    private static Map<String, ArrayNode> sorted(Field field, MultiValueMap<String, String> form) {
        Map<String, ArrayNode> lists = new TreeMap<>();
        for (String name : form.keySet()) {
            String[] coding = name.substring(name.indexOf(':') + 1).split("\\|", 2);
            if (name.startsWith(field.name() + ":") && coding.length == 2) {
                text(form, name)
                        .filter(field.options()::contains)
                        .ifPresent(list -> lists.computeIfAbsent(list, _ -> JSON.arrayNode())
                                .addObject()
                                .put("system", coding[0])
                                .put("code", coding[1]));
            }
        }
        return lists;
    }

    static Optional<String> text(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void put(ObjectNode json, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0 && value instanceof ArrayNode more && json.get(path) instanceof ArrayNode known) {
            known.addAll(more);
        } else if (dot < 0) {
            json.set(path, value);
        } else {
            String head = path.substring(0, dot);
            ObjectNode inner = json.get(head) instanceof ObjectNode found ? found : json.putObject(head);
            put(inner, path.substring(dot + 1), value);
        }
    }

    static String expected(Field field) {
        return switch (field.kind()) {
            case WHOLE, POINTS -> "takes a whole number";
            case DECIMAL -> "takes a number";
            case DATE -> "takes a date";
            case CLOCK, CLOCK_OF_DAY -> "takes a time of day";
            case TIME, VISIT_TIME -> "takes a date and time";
            case ITEM -> "choose one";
            case YAML -> "takes YAML";
            case TEXT,
                    NOTE,
                    ENTRY,
                    FIXED,
                    SEEN,
                    SORT,
                    YES,
                    MAYBE,
                    CHOICE,
                    MANY,
                    LINES,
                    CODES,
                    CODE,
                    RULES,
                    RULE,
                    REASONS,
                    ROWS,
                    ENTRIES -> "is not readable";
        };
    }
}
