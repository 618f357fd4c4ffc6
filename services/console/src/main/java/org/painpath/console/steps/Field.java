package org.painpath.console.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form, and where its value goes in the body.
 *
 * @param name the path in the body: {@code facts.nrs}; also the name of the form parameter
 * @param unit shown beside the input, with the range
 * @param min,max for numbers, inclusive
 * @param options for CHOICE and MANY
 * @param system the code system of CODES
 * @param from for ITEM, the list of the part whose entries can be chosen; for RULES and REASONS, the severities of findings
 * @param key for ITEM, what identifies an entry
 * @param shows for ITEM, what a person knows an entry by
 * @param where for ITEM, what an entry must hold to be offered
 * @param columns for ROWS, the inputs of one row
 * @param rows for ROWS, how many are shown
 * @param initial what is filled in: a constant, or {@code today}
 */
public record Field(
        String name,
        String label,
        Kind kind,
        boolean required,
        @Nullable String hint,
        @Nullable String unit,
        @Nullable String min,
        @Nullable String max,
        List<String> options,
        @Nullable String system,
        List<String> from,
        @Nullable String key,
        List<String> shows,
        Map<String, String> where,
        List<Field> columns,
        int rows,
        @Nullable String initial) {

    public enum Kind {
        TEXT,
        NOTE,
        WHOLE,
        DECIMAL,
        DATE,
        TIME,
        /** Yes or no; not answered is no. */
        YES,
        /** Yes, no or not known; not known is left out. */
        MAYBE,
        CHOICE,
        /** Several of the options. */
        MANY,
        /** Words, one a line. */
        LINES,
        /** Codes of one system, one a line. */
        CODES,
        /** One code of one system. */
        CODE,
        /** Names of rules, chosen from the part's findings. */
        RULES,
        /** The name of one of them. */
        RULE,
        /** A reason in a code for each of the part's findings. */
        REASONS,
        /** An entry of one of the part's lists; goes into the path. */
        ITEM,
        /** A small table. */
        ROWS
    }

    private static final Set<Kind> NEEDS_OPTIONS = Set.of(Kind.CHOICE, Kind.MANY);

    public Field {
        options = options == null ? List.of() : List.copyOf(options);
        from = from == null ? List.of() : List.copyOf(from);
        shows = shows == null ? List.of() : List.copyOf(shows);
        where = where == null ? Map.of() : Map.copyOf(where);
        columns = columns == null ? List.of() : List.copyOf(columns);
        if (NEEDS_OPTIONS.contains(kind) && options.isEmpty()) {
            throw new IllegalArgumentException(name + " has nothing to choose from");
        }
    }

    /** Unit and limits in words: {@code kg, 30 to 300}. */
    public String limits() {
        String range = min == null && max == null ? "" : (min == null ? "" : min) + " to " + (max == null ? "" : max);
        String measure = unit == null ? "" : unit;
        return measure.isEmpty() || range.isEmpty() ? measure + range : measure + ", " + range;
    }
}
