package org.painpath.console.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.painpath.console.clinic.Answer.FieldFault;
import org.painpath.console.steps.Step;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A clinician's hours as lines of a form, and back. A line is one stretch of one day. */
final class HoursForm {
    private static final String WEEKLY = "weekly";
    private static final String EXCEPTIONS = "exceptions";

    private HoursForm() {}

    /** What evaluation keeps, as if it had been typed. */
    static MultiValueMap<String, String> typed(JsonNode availability) {
        var form = new LinkedMultiValueMap<String, String>();
        int line = 0;
        for (JsonNode weekly : availability.path(WEEKLY)) {
            fill(form, WEEKLY, line++, Map.of("day", weekly.path("day").asString("")), weekly.path("hours"));
        }
        line = 0;
        for (JsonNode day : availability.path(EXCEPTIONS)) {
            Map<String, String> date = Map.of("date", day.path("date").asString(""));
            if (day.path("hours").isEmpty()) {
                fill(form, EXCEPTIONS, line++, date, JsonNodeFactory.instance.objectNode());
            }
            for (JsonNode hours : day.path("hours")) {
                fill(form, EXCEPTIONS, line++, date, hours);
            }
        }
        return form;
    }

    /** Whether the form has a line for each of them: what it cannot show it would take away. */
    static boolean holds(Step step, MultiValueMap<String, String> form) {
        return step.fields().stream()
                .allMatch(field -> form.keySet().stream()
                        .filter(name -> name.startsWith(field.name() + "["))
                        .allMatch(name -> IntStream.range(0, field.rows())
                                .anyMatch(row -> name.startsWith(field.name() + "[" + row + "]"))));
    }

    private static void fill(
            MultiValueMap<String, String> form, String list, int line, Map<String, String> day, JsonNode hours) {
        String name = list + "[" + line + "].";
        day.forEach((key, value) -> form.set(name + key, value));
        if (hours.has("from")) {
            form.set(name + "from", clock(hours.path("from")));
            form.set(name + "to", clock(hours.path("to")));
            form.set(
                    name + "mode",
                    hours.path("modes").size() == 1 ? hours.path("modes").get(0).asString() : "");
        }
    }

    /** Hours and minutes. */
    private static String clock(JsonNode time) {
        String text = time.asString("");
        return text.substring(0, Math.min(text.length(), 5));
    }

    /** What is not whole in the lines. */
    static List<FieldFault> faults(ObjectNode lines) {
        List<FieldFault> faults = new ArrayList<>();
        if (lines.path(WEEKLY)
                .valueStream()
                .anyMatch(line -> !line.has("day") || !line.has("from") || !line.has("to"))) {
            faults.add(new FieldFault(WEEKLY, "each line needs a day, from and to"));
        }
        if (lines.path(EXCEPTIONS)
                .valueStream()
                .anyMatch(line -> !line.has("date") || line.has("from") != line.has("to"))) {
            faults.add(new FieldFault(EXCEPTIONS, "each line needs a date, and both times or none"));
        }
        return faults;
    }

    /** The body that evaluation takes. */
    static ObjectNode body(ObjectNode lines) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode weekly = body.putArray(WEEKLY);
        lines.path(WEEKLY)
                .forEach(line -> weekly.addObject()
                        .put("day", line.path("day").asString())
                        .set("hours", hours(line)));
        ArrayNode exceptions = body.putArray(EXCEPTIONS);
        Map<String, ArrayNode> days = new HashMap<>();
        lines.path(EXCEPTIONS).forEach(line -> {
            String date = line.path("date").asString();
            ArrayNode day = days.computeIfAbsent(
                    date, it -> exceptions.addObject().put("date", it).putArray("hours"));
            if (line.has("from")) {
                day.add(hours(line));
            }
        });
        return body;
    }

    private static ObjectNode hours(JsonNode line) {
        ObjectNode hours = JsonNodeFactory.instance
                .objectNode()
                .put("from", line.path("from").asString())
                .put("to", line.path("to").asString());
        if (line.has("mode")) {
            hours.putArray("modes").add(line.path("mode").asString());
        }
        return hours;
    }
}
