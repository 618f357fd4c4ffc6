package org.painpath.console.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.pages.Form.Input;
import org.painpath.console.pages.Form.Option;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Field;
import org.painpath.console.steps.Step;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Makes a form of a step: with what is known filled in, with what was typed when a try was refused. */
@Component
final class Forms {
    private static final Set<Field.Kind> MUST_BE_CHOSEN = Set.of(Field.Kind.ITEM, Field.Kind.RULE);
    private static final Set<Field.Kind> ONLY_WITH_OPTIONS =
            Set.of(Field.Kind.RULES, Field.Kind.REASONS, Field.Kind.ENTRY, Field.Kind.ENTRIES, Field.Kind.SORT);

    private final Words words;
    private final Blocks blocks;

    Forms(Words words, Blocks blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    /** @return nothing where the step is about something that is not there, or has an entry to choose and there is none */
    Stream<Form> of(Step step, JsonNode part, @Nullable String etag, @Nullable Typed typed) {
        if (step.onlyWith() != null && !part.hasNonNull(step.onlyWith())) {
            return Stream.empty();
        }
        List<Input> inputs = step.fields().stream()
                .map(field -> input(field, field.name(), filling(field, part), part, typed))
                .toList();
        boolean nothingToChoose = inputs.stream().anyMatch(Forms::hasNothingToChoose);
        return nothingToChoose
                ? Stream.empty()
                : Stream.of(new Form(
                        step,
                        key(typed),
                        etag,
                        shownInputs(inputs),
                        typed == null ? null : typed.fault(),
                        typed == null ? List.of() : elsewhere(inputs, typed),
                        null,
                        typed == null ? null : typed.draft(),
                        typed != null));
    }

    /** Faults of what no input is there for. */
    private static List<String> elsewhere(List<Input> inputs, Typed typed) {
        Set<String> asked = inputs.stream()
                .flatMap(input ->
                        Stream.concat(Stream.of(input), input.rows().stream().flatMap(List::stream)))
                .map(Input::name)
                .collect(Collectors.toSet());
        return typed.faults().entrySet().stream()
                .filter(fault -> !asked.contains(fault.getKey()))
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .toList();
    }

    private static String key(@Nullable Typed typed) {
        return typed == null || typed.key() == null ? Form.newKey() : typed.key();
    }

    private static boolean hasNothingToChoose(Input input) {
        Field field = input.field();
        boolean chosen = MUST_BE_CHOSEN.contains(field.kind());
        boolean entries = field.kind() == Field.Kind.ENTRIES && field.required();
        return (chosen || entries) && input.options().isEmpty();
    }

    /** What nobody can choose from is not asked about. */
    private static List<Input> shownInputs(List<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.field().kind() != Field.Kind.FIXED)
                .filter(input -> !ONLY_WITH_OPTIONS.contains(input.field().kind())
                        || !input.options().isEmpty())
                .toList();
    }

    /** @param known what the part has to fill in */
    private Input input(Field field, String name, JsonNode known, JsonNode part, @Nullable Typed typed) {
        List<String> typedValues = typed == null ? List.of() : values(field, name, typed);
        String first = typedValues.isEmpty() ? null : typedValues.getFirst();
        return new Input(
                field,
                name,
                field.kind() == Field.Kind.SEEN
                        ? at(part, name).asString("")
                        : typed == null ? initial(field, known) : first,
                typedValues,
                options(field, part),
                rows(field, known, part, typed),
                says(field, part),
                typed == null ? null : typed.faults().get(name));
    }

    /** Of SORT, which code goes where: {@code <system>|<code>=taking}. */
    private static List<String> values(Field field, String name, Typed typed) {
        if (field.kind() != Field.Kind.SORT) {
            return typed.values().getOrDefault(name, List.of());
        }
        String prefix = name + ":";
        return typed.values().toSingleValueMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getKey().substring(prefix.length()) + "=" + entry.getValue())
                .toList();
    }

    private List<List<Input>> rows(Field field, JsonNode known, JsonNode part, @Nullable Typed typed) {
        return IntStream.range(0, field.rows())
                .mapToObj(row -> field.columns().stream()
                        .map(column -> input(
                                column,
                                "%s[%d].%s".formatted(field.name(), row, column.name()),
                                known.path(row).path(column.name()),
                                part,
                                typed))
                        .toList())
                .toList();
    }

    private static JsonNode filling(Field field, JsonNode part) {
        return field.filledFrom() == null ? MissingNode.getInstance() : at(part, field.filledFrom());
    }

    private static List<String> says(Field field, JsonNode part) {
        return field.saysFrom() == null
                ? List.of()
                : at(part, field.saysFrom())
                        .valueStream()
                        .map(sentence -> sentence.asString(""))
                        .toList();
    }

    private @Nullable String initial(Field field, JsonNode known) {
        if (known.isValueNode() && !known.isMissingNode() && !known.isNull()) {
            return known.asString("");
        }
        return "today".equals(field.initial()) ? words.today().toString() : field.initial();
    }

    private List<Option> options(Field field, JsonNode part) {
        return switch (field.kind()) {
            case CHOICE, MANY ->
                field.options().stream()
                        .map(option -> new Option(option, label(option)))
                        .toList();
            case RULES, RULE, REASONS ->
                Blocks.findings(part).stream()
                        .filter(finding -> field.from().contains(finding.severity()))
                        .map(finding -> new Option(finding.rule(), finding.severity() + " — " + finding.words()))
                        .toList();
            case ITEM, ENTRY ->
                field.from().stream()
                        .flatMap(list -> items(field, at(part, list)))
                        .toList();
            case ENTRIES -> onePerValue(field.from().stream().flatMap(list -> items(field, at(part, list))));
            case SORT ->
                field.from().stream()
                        .flatMap(list -> at(part, list).valueStream())
                        .map(code -> new Option(
                                code.path("system").asString("") + "|"
                                        + code.path("code").asString(""),
                                blocks.shown(code)))
                        .distinct()
                        .toList();
            case TEXT,
                    NOTE,
                    WHOLE,
                    DECIMAL,
                    DATE,
                    TIME,
                    VISIT_TIME,
                    CLOCK,
                    CLOCK_OF_DAY,
                    POINTS,
                    YES,
                    MAYBE,
                    LINES,
                    CODES,
                    CODE,
                    YAML,
                    FIXED,
                    SEEN,
                    ROWS -> List.of();
        };
    }

    /** Entries that are sent as one are chosen as one: nobody says of one of them what holds for both. */
    private static List<Option> onePerValue(Stream<Option> options) {
        Map<String, String> labels = new LinkedHashMap<>();
        options.forEach(option -> labels.merge(option.value(), option.label(), (one, other) -> one + "; " + other));
        return labels.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @param path with dots, as in {@code referral.medications} */
    private static JsonNode at(JsonNode part, String path) {
        return part.at("/" + path.replace('.', '/'));
    }

    private String label(String option) {
        return option.matches("[A-Z][A-Z0-9_]*|\\d{1,7}-\\d") ? words.name(option) : option;
    }

    private Stream<Option> items(Field field, JsonNode list) {
        return list.valueStream()
                .filter(entry -> field.where().entrySet().stream()
                        .allMatch(wanted -> List.of(wanted.getValue().split(" "))
                                .contains(entry.path(wanted.getKey()).asString(""))))
                .map(entry -> new Option(
                        entry.path(Objects.requireNonNull(field.key())).asString(""), shown(field, entry)));
    }

    private String shown(Field field, JsonNode entry) {
        return String.join(
                " · ",
                field.shows().stream()
                        .map(name -> blocks.shown(entry.path(name)))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
