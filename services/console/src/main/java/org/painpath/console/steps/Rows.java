package org.painpath.console.steps;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.painpath.console.clinic.Answer.FieldFault;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a small table in a form: those that were left empty are left out of the body, and what is wrong is said of a cell. */
public final class Rows {
    /** {@code results[1].value}. */
    private static final Pattern ENTRY = Pattern.compile("(.+)\\[(\\d{1,4})](.*)");

    private Rows() {}

    static Optional<JsonNode> read(
            Field field, MultiValueMap<String, String> form, ZoneId zone, List<FieldFault> faults) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int row : filledRows(field, form)) {
            array.add(row(field, row, form, zone, faults));
        }
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private static ObjectNode row(
            Field field, int row, MultiValueMap<String, String> form, ZoneId zone, List<FieldFault> faults) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        for (Field column : field.columns()) {
            String name = cell(field, row, column);
            try {
                Body.value(column, name, form, zone).ifPresent(value -> entry.set(column.name(), value));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                faults.add(new FieldFault(name, Body.expected(column)));
            }
        }
        return entry;
    }

    /** Rows that something was typed into, in their order. */
    private static List<Integer> filledRows(Field field, MultiValueMap<String, String> form) {
        return IntStream.range(0, field.rows())
                .filter(row -> field.columns().stream()
                        .anyMatch(column ->
                                Body.text(form, cell(field, row, column)).isPresent()))
                .boxed()
                .toList();
    }

    private static String cell(Field field, int row, Field column) {
        return "%s[%d].%s".formatted(field.name(), row, column.name());
    }

    /**
     * The inputs of the form that a service's faults are about: rows that were left empty are not in the body, so that its count is not that of
     * the form.
     */
    public static List<FieldFault> inForm(
            List<Field> fields, MultiValueMap<String, String> form, List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> new FieldFault(inForm(fields, form, fault.field()), fault.message()))
                .toList();
    }

    private static String inForm(List<Field> fields, MultiValueMap<String, String> form, String name) {
        Matcher entry = ENTRY.matcher(name);
        if (!entry.matches()) {
            return name;
        }
        int at = Integer.parseInt(entry.group(2));
        return fields.stream()
                .filter(field -> field.kind() == Field.Kind.ROWS && field.name().equals(entry.group(1)))
                .map(field -> filledRows(field, form))
                .filter(rows -> at < rows.size())
                .findFirst()
                .map(rows -> "%s[%d]%s".formatted(entry.group(1), rows.get(at), entry.group(3)))
                .orElse(name);
    }
}
