package org.painpath.console.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form, and where its value goes in the body.
 *
 * @param name the path in the body: {@code facts.nrs}; also the name of the form parameter
 * @param unit shown beside the input, with the range
 * @param min,max for numbers, inclusive
 * @param options for CHOICE and MANY; for POINTS what the numbers mean, from {@code min} on
 * @param system the code system of CODES
 * @param from for ITEM, ENTRY, ENTRIES and SORT, the lists of the part, by their paths in it, whose entries can be chosen; for RULES and REASONS, the severities of findings; for CLOCK_OF_DAY, the column of the day
 * @param key for ITEM, ENTRY and ENTRIES, what identifies an entry
 * @param shows for them, what a person knows an entry by
 * @param where for them, what an entry must hold to be offered, one of these words; empty for a value that must not be there
 * @param columns for ROWS, the inputs of one row
 * @param rows for ROWS, how many are shown
 * @param initial what is filled in: a constant, or {@code today}; of FIXED what is sent
 * @param filledFrom where in the part stands what is filled in; of ROWS a list with an entry a row
 * @param saysFrom where in the part stand sentences that belong to the input
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
        @Nullable String initial,
        @Nullable String filledFrom,
        @Nullable String saysFrom) {

    public enum Kind {
        TEXT,
        NOTE,
        WHOLE,
        DECIMAL,
        DATE,
        TIME,
        /** A time of day. */
        CLOCK,
        /** A time of the day that another column of its row says, named in {@code from}; goes into the body as a moment. */
        CLOCK_OF_DAY,
        /** A time of a visit, with the free ones to choose from. */
        VISIT_TIME,
        /** A whole number on a scale, each a button; not answered is left out. */
        POINTS,
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
        /** An entry of the part's lists; its key goes into the body. */
        ENTRY,
        /** Several of them. */
        ENTRIES,
        /** Each code of the part's lists goes into one of the options, which are lists of the body. */
        SORT,
        /** A document, written as YAML. */
        YAML,
        /** What is sent with every such form; nobody is asked. */
        FIXED,
        /** What the part shows under this name goes back with the form, so that the service knows what was seen. */
        SEEN,
        /** A small table. */
        ROWS
    }

    /** A step on a scale. @param words what it means; empty where the number says it */
    public record Point(String number, String words) {}

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

    /** The numbers of a scale, from {@code min} to {@code max}. */
    public List<Point> points() {
        int lowest = Integer.parseInt(Objects.requireNonNull(min));
        int highest = Integer.parseInt(Objects.requireNonNull(max));
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(number -> new Point(
                        Integer.toString(number), number - lowest < options.size() ? options.get(number - lowest) : ""))
                .toList();
    }

    /** Unit and limits in words: {@code kg, 30 to 300}. */
    public String limits() {
        String range = min == null && max == null ? "" : (min == null ? "" : min) + " to " + (max == null ? "" : max);
        String measure = unit == null ? "" : unit;
        return measure.isEmpty() || range.isEmpty() ? measure + range : measure + ", " + range;
    }
}
