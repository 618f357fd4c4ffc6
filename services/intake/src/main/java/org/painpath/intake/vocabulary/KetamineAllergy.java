package org.painpath.intake.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the patient is allergic to ketamine or esketamine (rule C01). Yes, if any statement says so, even in words only; no, if
 * it is refuted or there is no known allergy at all or to drugs. Other allergies leave it unknown.
 */
final class KetamineAllergy {
    /** RxNorm, SNOMED CT, UNII and ATC for ketamine and esketamine. */
    private static final Set<String> KETAMINE =
            Set.of("6130", "2119365", "373464007", "690G0D6V8H", "50LFG02TXD", "N01AX03", "N01AX14", "N06AX27");
    /** SNOMED CT: no known allergy, no known drug allergy. */
    private static final Set<String> NONE_KNOWN = Set.of("716186003", "409137002");

    private static final Set<String> NONE_KNOWN_WORDS = Set.of(
            "NKA",
            "NKDA",
            "NO KNOWN ALLERGIES",
            "NO KNOWN ALLERGY",
            "NO KNOWN DRUG ALLERGIES",
            "NO KNOWN DRUG ALLERGY");

    private KetamineAllergy() {}

    static @Nullable Boolean of(List<Allergic> allergies) {
        if (allergies.stream().anyMatch(allergic -> !allergic.refuted() && namesKetamine(allergic))) {
            return true;
        }
        boolean none = allergies.stream()
                .anyMatch(allergic -> allergic.refuted() ? namesKetamine(allergic) : saysNoneKnown(allergic));
        return none ? false : null;
    }

    private static boolean namesKetamine(Allergic allergic) {
        String words = allergic.words();
        return allergic.substances().stream().anyMatch(coding -> KETAMINE.contains(coding.code()))
                || (words != null && namesKetamine(words.toLowerCase(Locale.ROOT)));
    }

    private static boolean namesKetamine(String words) {
        return words.contains("ketamin") && !words.contains("no known") && !words.startsWith("no ");
    }

    private static boolean saysNoneKnown(Allergic allergic) {
        String words = allergic.words();
        return allergic.substances().stream()
                        .anyMatch(coding -> NONE_KNOWN.contains(coding.code()) || saysNoneKnown(coding.code()))
                || (words != null && saysNoneKnown(words));
    }

    private static boolean saysNoneKnown(String words) {
        return NONE_KNOWN_WORDS.contains(words.strip().toUpperCase(Locale.ROOT));
    }
}
