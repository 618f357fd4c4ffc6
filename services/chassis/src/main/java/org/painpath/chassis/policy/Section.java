package org.painpath.chassis.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pack while it is read. Whatever does not hold is added to the faults, and a value that stands for nothing
 * goes on instead, so that one reading finds every fault.
 */
public final class Section {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final String path;
    private final Map<?, ?> values;
    private final List<String> faults;
    private final Set<String> read = new HashSet<>();

    Section(String path, Map<?, ?> values, List<String> faults) {
        this.path = path;
        this.values = values;
        this.faults = faults;
    }

    public void fault(String key, String words) {
        faults.add(path + key + ": " + words);
    }

    public Section section(String key) {
        Object value = needed(key);
        if (value != null && !(value instanceof Map)) {
            fault(key, "must be a group of values");
        }
        return new Section(path + key + ".", value instanceof Map<?, ?> map ? map : Map.of(), faults);
    }

    public Set<String> keys() {
        return values.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public int wholeNumber(String key, int least, int most) {
        Object value = needed(key);
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        if (value != null) {
            fault(key, "must be a whole number from %d to %d".formatted(least, most));
        }
        return least;
    }

    /** A number as it is written, whole or with a point. */
    public BigDecimal decimal(String key, String least, String most) {
        Object value = needed(key);
        if (value instanceof Integer || value instanceof Double) {
            var number = new BigDecimal(value.toString());
            if (number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0) {
                return number;
            }
        }
        if (value != null) {
            fault(key, "must be a number from %s to %s".formatted(least, most));
        }
        return new BigDecimal(least);
    }

    /** Absent where nothing is written. */
    public @Nullable BigDecimal decimalIfAny(String key, String least, String most) {
        read.add(key);
        return values.get(key) == null ? null : decimal(key, least, most);
    }

    public List<Integer> wholeNumbers(String key, int least, int most) {
        Object value = needed(key);
        if (value instanceof List<?> list
                && list.stream().allMatch(it -> it instanceof Integer number && number >= least && number <= most)) {
            return list.stream().map(Integer.class::cast).toList();
        }
        if (value != null) {
            fault(key, "must be a list of whole numbers from %d to %d".formatted(least, most));
        }
        return List.of();
    }

    public boolean yesOrNo(String key) {
        Object value = needed(key);
        if (value != null && !(value instanceof Boolean)) {
            fault(key, "must be true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    public String text(String key, String pattern, String form) {
        Object value = needed(key);
        if (value instanceof String text && text.matches(pattern)) {
            return text;
        }
        if (value != null) {
            fault(key, "must be " + form);
        }
        return "";
    }

    public LocalDate day(String key) {
        Object value = needed(key);
        return value == null ? NO_DAY : Objects.requireNonNullElse(day(key, value), NO_DAY);
    }

    public @Nullable LocalDate dayIfAny(String key) {
        read.add(key);
        Object value = values.get(key);
        return value == null ? null : day(key, value);
    }

    public <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        Object value = needed(key);
        return value == null ? null : constant(key, value, type);
    }

    public <E extends Enum<E>> @Nullable E constant(String key, Object value, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    fault(key, "must be one of " + Arrays.toString(type.getEnumConstants()));
                    return null;
                });
    }

    public List<String> texts(String key) {
        Object value = needed(key);
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        if (value != null) {
            fault(key, "must be a list of words");
        }
        return List.of();
    }

    /** What nobody asked for is a slip of the pen, and a slip must not pass for a rule. */
    public void done() {
        keys().stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> fault(key.matches("[\\w-]{1,40}") ? key : "?", "is not known here"));
    }

    private @Nullable Object needed(String key) {
        read.add(key);
        Object value = values.get(key);
        if (value == null) {
            fault(key, "is missing");
        }
        return value;
    }

    private @Nullable LocalDate day(String key, Object value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            fault(key, "must be a day, as in 2026-12-31");
            return null;
        }
    }
}
