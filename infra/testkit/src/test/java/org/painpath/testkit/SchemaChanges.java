package org.painpath.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a released event type has changed so that a reader of before may trip over it, or an event of before is no longer
 * what the type says. Words may change and optional fields may come; everything else is a new version of the type.
 */
final class SchemaChanges {
    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples");
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final List<String> breaks = new ArrayList<>();

    private SchemaChanges() {}

    /** In words, by the path of the field; empty when no reader is hurt. */
    static List<String> breaking(JsonNode released, JsonNode present) {
        var changes = new SchemaChanges();
        changes.compare("", released, present);
        return changes.breaks;
    }

    private void compare(String path, JsonNode released, JsonNode present) {
        var keywords = new TreeSet<String>();
        released.fieldNames().forEachRemaining(keywords::add);
        present.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS);
        for (var keyword : keywords) {
            switch (keyword) {
                case PROPERTIES, "$defs" -> fields(path, released.path(keyword), present.path(keyword));
                case REQUIRED -> required(path, released.path(keyword), present.path(keyword));
                case "items" -> compare(path + "[]", released.path(keyword), present.path(keyword));
                default -> rule(path, keyword, released.get(keyword), present.get(keyword));
            }
        }
    }

    private void fields(String path, JsonNode released, JsonNode present) {
        for (var field : released.properties()) {
            var now = present.get(field.getKey());
            var where = path + "/" + field.getKey();
            if (now == null) {
                breaks.add(where + " is gone");
            } else {
                compare(where, field.getValue(), now);
            }
        }
    }

    private void required(String path, JsonNode released, JsonNode present) {
        var before = names(released);
        var now = names(present);
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " may be absent now"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is required now; events of before have none"));
    }

    private void rule(String path, String keyword, JsonNode released, JsonNode present) {
        if (!Objects.equals(released, present)) {
            breaks.add("%s: %s was %s and is %s".formatted(path.isEmpty() ? "/" : path, keyword, released, present));
        }
    }

    private static Set<String> names(JsonNode list) {
        var names = new TreeSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
