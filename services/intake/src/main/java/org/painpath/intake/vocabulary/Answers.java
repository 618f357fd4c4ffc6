package org.painpath.intake.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads answers that many terminologies give in their own way. An answer that is not listed is no answer. */
final class Answers {
    /** LOINC, SNOMED CT, HL7 table 0136. */
    private static final Set<String> YES = Set.of("LA33-6", "373066001", "Y", "YES", "TRUE");

    private static final Set<String> NO = Set.of("LA32-8", "373067005", "N", "NO", "FALSE");
    /** LOINC, SNOMED CT positive and detected, HL7 table 0078. */
    private static final Set<String> POSITIVE =
            Set.of("LA6576-8", "10828004", "260373001", "POS", "POSITIVE", "DETECTED");

    private static final Set<String> NEGATIVE =
            Set.of("LA6577-6", "260385009", "260415000", "NEG", "NEGATIVE", "NOT DETECTED");

    private Answers() {}

    static @Nullable Boolean yes(Answer answer) {
        return oneOf(answer, YES, NO);
    }

    static @Nullable Boolean positive(Answer answer) {
        return oneOf(answer, POSITIVE, NEGATIVE);
    }

    static boolean has(Answer answer, Set<String> codes) {
        return said(answer).anyMatch(codes::contains);
    }

    /** The constant that an answer in our own code system names: {@code stable-disease} is {@code STABLE_DISEASE}. */
    static <E extends Enum<E>> @Nullable E constant(Answer answer, Class<E> type) {
        Set<String> names = said(answer).map(code -> code.replace('-', '_')).collect(Collectors.toSet());
        return Stream.of(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> said(Answer answer) {
        return switch (answer) {
            case Answer.Coded coded ->
                coded.codings().stream().map(coding -> coding.code().toUpperCase(Locale.ROOT));
            case Answer.Words words -> Stream.of(words.words().strip().toUpperCase(Locale.ROOT));
            case Answer.Number _, Answer.YesNo _, Answer.Day _ -> Stream.empty();
        };
    }

    private static @Nullable Boolean oneOf(Answer answer, Set<String> affirmative, Set<String> negative) {
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        }
        if (has(answer, affirmative)) {
            return true;
        }
        return has(answer, negative) ? false : null;
    }
}
