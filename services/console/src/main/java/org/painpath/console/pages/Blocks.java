package org.painpath.console.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Shows whatever a service says of its part: objects as facts, lists of objects as tables, findings as sentences. A field
 * that a service adds is shown without a change here.
 */
@Component
final class Blocks {
    /** In the page's head, in its pictures, in forms or parts of their own, or of use to programs alone. */
    private static final Set<String> LEFT_OUT =
            Set.of("referralId", "patientId", "version", "stage", "findings", "trends", "taperPlan", "handOff");

    private static final Set<String> GIVEN = Set.of("facts", "referral");

    private static final Set<String> CODING = Set.of("system", "code", "display");

    private static final Map<String, String> SYSTEMS = Map.of(
            "http://hl7.org/fhir/sid/icd-10-cm", "ICD-10",
            "http://snomed.info/sct", "SNOMED CT",
            "http://www.nlm.nih.gov/research/umls/rxnorm", "RxNorm",
            "http://loinc.org", "LOINC");

    private static final List<String> BY_WEIGHT = List.of("STOP", "HOLD", "MISSING", "CAUTION", "INFO");
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Words words;

    Blocks(Words words) {
        this.words = words;
    }

    List<Block> of(JsonNode part) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Line> facts = new ArrayList<>();
        collect("", part, facts, blocks);
        if (!facts.isEmpty()) {
            blocks.addFirst(new Block.Facts("", facts));
        }
        blocks.sort(Comparator.comparing(Blocks::place));
        return blocks;
    }

    private static int place(Block block) {
        return switch (block) {
            case Block.Alert _ -> 0;
            case Block.Findings _ -> 1;
            case Block.Facts _, Block.Sentences _, Block.Table _ -> 2;
        };
    }

    /** Findings of the part, wherever in it they are: forms offer their rules. */
    static List<Block.Finding> findings(JsonNode part) {
        JsonNode own = part.path("findings");
        JsonNode found = own.isArray() ? own : part.findPath("findings");
        List<Block.Finding> all = new ArrayList<>();
        found.forEach(finding -> {
            if (!"SATISFIED".equals(finding.path("outcome").asString(""))) {
                all.add(finding(finding));
            }
        });
        all.sort(Comparator.comparing(finding -> BY_WEIGHT.indexOf(finding.severity())));
        return all;
    }

    private void collect(String title, JsonNode object, List<Block.Line> facts, List<Block> blocks) {
        JsonNode found = object.path("findings");
        if (!found.isEmpty() && blocks.stream().noneMatch(Block.Findings.class::isInstance)) {
            blocks.add(findingsBlock(title, object));
        }
        for (Map.Entry<String, JsonNode> entry : decisionsFirst(object)) {
            if (!LEFT_OUT.contains(entry.getKey()) && isShown(entry.getValue())) {
                add(entry.getKey(), entry.getValue(), facts, blocks);
            }
        }
    }

    private void add(String key, JsonNode value, List<Block.Line> facts, List<Block> blocks) {
        if (key.equals("crisis")) {
            blocks.add(new Block.Alert(words.name(key), value.path("task").asString("")));
        } else if (isSentences(value)) {
            blocks.add(new Block.Sentences(
                    words.name(key),
                    value.valueStream().map(JsonNode::stringValue).toList()));
        } else if (value.isObject() && !isCoding(value)) {
            List<Block.Line> inner = new ArrayList<>();
            int place = blocks.size();
            collect(key, value, inner, blocks);
            if (!inner.isEmpty()) {
                blocks.add(place, new Block.Facts(words.name(key), inner));
            }
        } else if (value.isArray() && value.get(0).isObject() && !isCoding(value.get(0))) {
            blocks.add(table(key, value));
        } else {
            facts.add(new Block.Line(words.name(key), shown(value)));
        }
    }

    /** What was decided comes before what it was decided on. */
    private static List<Map.Entry<String, JsonNode>> decisionsFirst(JsonNode object) {
        return object.propertyStream()
                .sorted(Comparator.comparing(entry -> GIVEN.contains(entry.getKey()) ? 1 : 0))
                .toList();
    }

    private static Block.Findings findingsBlock(String title, JsonNode object) {
        List<Block.Finding> open = findings(object);
        return new Block.Findings(title, open, object.path("findings").size() - open.size());
    }

    private static Block.Finding finding(JsonNode finding) {
        String severity = "MISSING_DATA".equals(finding.path("outcome").asString(""))
                ? "MISSING"
                : finding.path("severity").asString("INFO");
        return new Block.Finding(
                severity,
                finding.path("rule").asString(""),
                finding.path("words").asString(""));
    }

    private Block.Table table(String key, JsonNode rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.properties().stream()
                .filter(cell -> isShown(cell.getValue()))
                .map(Map.Entry::getKey)
                .filter(column -> !LEFT_OUT.contains(column))
                .forEach(columns::add));
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(
                columns.stream().map(column -> shown(row.path(column))).toList()));
        return new Block.Table(
                words.name(key), columns.stream().map(words::name).toList(), cells);
    }

    /** A single value as people read it. */
    String shown(JsonNode value) {
        if (isCoding(value)) {
            String display = value.path("display").asString("");
            return display.isEmpty() ? codeOf(value) : display;
        }
        if (value.isArray()) {
            return value.valueStream().map(this::shown).collect(Collectors.joining(", "));
        }
        if (value.has("name") && value.has("value")) {
            return words.name(value.path("name").asString("")) + " " + shown(value.path("value"));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .filter(entry -> isShown(entry.getValue()))
                    .map(entry -> words.name(entry.getKey()) + " " + shown(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.isString() ? text(value.stringValue()) : value.asString("");
    }

    private String text(String text) {
        if (SYSTEMS.containsKey(text)) {
            return SYSTEMS.get(text);
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
                return words.time(Instant.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return words.date(LocalDate.parse(text));
            }
        } catch (DateTimeParseException notATime) {
            return text;
        }
        return text.matches("[A-Z][A-Z0-9_]+|[a-z]+(-[a-z0-9]+)+|\\d{1,7}-\\d") ? words.name(text) : text;
    }

    private static String codeOf(JsonNode coding) {
        String system = coding.path("system").asString("");
        String code = coding.path("code").asString("");
        return SYSTEMS.getOrDefault(system, system) + " " + code;
    }

    /** A code alone; where more is said of it, all of it is shown. */
    private static boolean isCoding(JsonNode value) {
        return value.has("system") && value.has("code") && CODING.containsAll(value.propertyNames());
    }

    private static boolean isSentences(JsonNode value) {
        return value.isArray()
                && value.valueStream()
                        .allMatch(each -> each.isString() && each.stringValue().endsWith("."));
    }

    private static boolean isShown(JsonNode value) {
        boolean empty = value.isNull() || (value.isContainer() && value.isEmpty());
        return !empty && !(value.isString() && value.stringValue().matches(UUID));
    }
}
