package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How laboratories say that something was found or not: words, SNOMED CT and LOINC answers. */
public final class Presence {
    public static final String UNIT = LabUnit.PRESENCE.ucum();

    private static final Set<String> FOUND = Set.of("POS", "POSITIVE", "DETECTED", "10828004", "260373001", "LA6576-8");
    private static final Set<String> NOT_FOUND =
            Set.of("NEG", "NEGATIVE", "NOT DETECTED", "260385009", "260415000", "LA6577-6");

    private Presence() {}

    /** 1 or 0 by the first of the words that says so. */
    public static Optional<BigDecimal> in(Stream<String> words) {
        return words.map(word -> word.toUpperCase(Locale.ROOT))
                .flatMap(word -> FOUND.contains(word)
                        ? Stream.of(BigDecimal.ONE)
                        : NOT_FOUND.contains(word) ? Stream.of(BigDecimal.ZERO) : Stream.empty())
                .findFirst();
    }
}
