package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a sender says that something was found or not: words, and codes of SNOMED CT, LOINC answers and HL7. */
public enum Presence {
    /** Of a test that looks for a substance. */
    OF_SUBSTANCE(
            Set.of("POS", "POSITIVE", "DETECTED", "10828004", "260373001", "LA6576-8"),
            Set.of("NEG", "NEGATIVE", "NOT DETECTED", "260385009", "260415000", "LA6577-6")),
    /** Of a study: whether anything in it is abnormal. */
    OF_ABNORMALITY(Set.of("A", "AA", "ABNORMAL", "263654008"), Set.of("N", "NORMAL", "17621005"));

    public static final String UNIT = LabUnit.PRESENCE.ucum();

    private final Set<String> found;
    private final Set<String> notFound;

    Presence(Set<String> found, Set<String> notFound) {
        this.found = found;
        this.notFound = notFound;
    }

    /** 1 or 0 by the first of the words that says so. */
    Optional<BigDecimal> in(Stream<String> words) {
        return words.map(word -> word.toUpperCase(Locale.ROOT))
                .flatMap(word -> found.contains(word)
                        ? Stream.of(BigDecimal.ONE)
                        : notFound.contains(word) ? Stream.of(BigDecimal.ZERO) : Stream.empty())
                .findFirst();
    }
}
