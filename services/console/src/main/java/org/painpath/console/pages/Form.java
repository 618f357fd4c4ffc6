package org.painpath.console.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.drafts.Draft;
import org.painpath.console.steps.Field;
import org.painpath.console.steps.Field.Kind;
import org.painpath.console.steps.Step;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it is shown.
 *
 * @param key is sent once only: a form that is sent twice has its effect once
 * @param fault why the last try was refused, in words; absent before one
 * @param elsewhere what is wrong with what no input of the form asks for
 * @param changed what is not as the person saw it any more; absent where nobody else was faster
 * @param draft what was typed earlier and is shown again; absent where there is none
 * @param open whether it is unfolded
 */
public record Form(
        Step step,
        String key,
        @Nullable String etag,
        List<Input> inputs,
        @Nullable String fault,
        List<String> elsewhere,
        @Nullable List<Outline.Difference> changed,
        @Nullable Draft draft,
        boolean open) {

    private static final Set<Kind> HAS_PARTS =
            Set.of(Kind.ROWS, Kind.MANY, Kind.ENTRIES, Kind.RULES, Kind.REASONS, Kind.POINTS, Kind.SORT, Kind.SEEN);
    private static final Set<Kind> WIDE =
            Set.of(Kind.NOTE, Kind.LINES, Kind.CODES, Kind.YAML, Kind.VISIT_TIME, Kind.ENTRY);

    public record Option(String value, String label) {}

    /**
     * @param name of the form parameter
     * @param says sentences of the service that belong to it
     * @param fault what is wrong with it
     */
    public record Input(
            Field field,
            String name,
            @Nullable String value,
            List<String> values,
            List<Option> options,
            List<List<Input>> rows,
            List<String> says,
            @Nullable String fault) {

        /** Whether it is made of several controls, which a legend names. */
        public boolean hasParts() {
            return HAS_PARTS.contains(field.kind());
        }

        public boolean isWide() {
            return WIDE.contains(field.kind());
        }

        public boolean has(String option) {
            return values.contains(option);
        }
    }

    /** Inputs with something wrong, those of rows among them. */
    public List<Input> wrong() {
        return all().filter(input -> input.fault() != null).toList();
    }

    /** Inputs that something was typed into. */
    public List<Input> filled() {
        return all().filter(input -> input.values().stream().anyMatch(value -> !value.isBlank()))
                .toList();
    }

    private Stream<Input> all() {
        return inputs.stream()
                .flatMap(input ->
                        Stream.concat(Stream.of(input), input.rows().stream().flatMap(List::stream)));
    }

    /** Whether the draft was typed about something that has changed since. */
    public boolean isOutdated() {
        return draft != null && draft.etag() != null && !draft.etag().equals(etag);
    }

    Form with(List<Outline.Difference> differences) {
        return new Form(step, key, etag, inputs, fault, elsewhere, differences, draft, open);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * What was typed in the last try.
     *
     * @param key kept where nobody knows whether the try had its effect: trying again is then the same try
     * @param seen what the person had seen, where that is not so any more
     * @param draft where it was not tried yet
     */
    record Typed(
            MultiValueMap<String, String> values,
            Map<String, String> faults,
            @Nullable String fault,
            @Nullable String key,
            @Nullable Outline seen,
            @Nullable Draft draft) {

        Typed(
                MultiValueMap<String, String> values,
                Map<String, String> faults,
                @Nullable String fault,
                @Nullable String key) {
            this(values, faults, fault, key, null, null);
        }

        static Typed of(Draft draft) {
            return new Typed(new LinkedMultiValueMap<>(draft.values()), Map.of(), null, draft.key(), null, draft);
        }

        Typed whoSaw(Outline outline) {
            return new Typed(values, faults, fault, key, outline, draft);
        }
    }
}
