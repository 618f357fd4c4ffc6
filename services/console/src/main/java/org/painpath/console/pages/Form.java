package org.painpath.console.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.steps.Field;
import org.painpath.console.steps.Field.Kind;
import org.painpath.console.steps.Step;
import org.springframework.util.MultiValueMap;

/**
 * A form as it is shown.
 *
 * @param key is sent once only: a form that is sent twice has its effect once
 * @param fault why the last try was refused, in words; absent before one
 * @param open whether it is unfolded
 */
public record Form(
        Step step,
        String key,
        @Nullable String etag,
        List<Input> inputs,
        @Nullable String fault,
        boolean open) {

    private static final Set<Kind> HAS_PARTS =
            Set.of(Kind.ROWS, Kind.MANY, Kind.ENTRIES, Kind.RULES, Kind.REASONS, Kind.POINTS, Kind.SORT, Kind.SEEN);
    private static final Set<Kind> WIDE =
            Set.of(Kind.NOTE, Kind.LINES, Kind.CODES, Kind.YAML, Kind.VISIT_TIME, Kind.ENTRY);

    public record Option(String value, String label) {}

    /**
     * @param name of the form parameter
     * @param fault what is wrong with it
     */
    public record Input(
            Field field,
            String name,
            @Nullable String value,
            List<String> values,
            List<Option> options,
            List<List<Input>> rows,
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

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * What was typed in the last try.
     *
     * @param key kept where nobody knows whether the try had its effect: trying again is then the same try
     */
    record Typed(
            MultiValueMap<String, String> values,
            Map<String, String> faults,
            @Nullable String fault,
            @Nullable String key) {}
}
