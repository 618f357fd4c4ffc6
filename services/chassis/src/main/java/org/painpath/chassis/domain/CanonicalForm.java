package org.painpath.chassis.domain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one text, the same for the same facts: JSON without spaces, names in order, what is absent left out, numbers without
 * trailing zeros or exponent. Every component of a record is in it, so that a new one is never forgotten.
 */
public final class CanonicalForm {
    private CanonicalForm() {}

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String digest(Map<String, ? extends @Nullable Object> facts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(of(facts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case Set<?> set ->
                // which has no order of its own, and another one in each process
                set.stream().map(CanonicalForm::of).sorted().collect(Collectors.joining(",", "[", "]"));
            case Collection<?> list -> list.stream().map(CanonicalForm::of).collect(Collectors.joining(",", "[", "]"));
            case Record fact -> object(components(fact));
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case Enum<?> constant -> quoted(constant.name());
            default -> quoted(value.toString());
        };
    }

    private static String object(Map<?, ?> map) {
        var named = new TreeMap<String, String>();
        map.forEach((name, value) -> {
            if (value != null) {
                named.put(String.valueOf(name), of(value));
            }
        });
        return named.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, @Nullable Object> components(Record fact) {
        var components = new TreeMap<String, @Nullable Object>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                components.put(component.getName(), accessor.invoke(fact));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException("cannot read " + component, unreadable);
            }
        }
        return components;
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each < ' ') {
                quoted.append("\\u%04x".formatted((int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
