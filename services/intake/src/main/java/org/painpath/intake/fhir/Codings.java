package org.painpath.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/** FHIR concepts as codings. The sender's words stay behind: they are free text, whatever their field is called. */
final class Codings {
    private static final int LONGEST = 255;

    private Codings() {}

    static List<Coding> of(@Nullable CodeableConcept concept) {
        return concept == null
                ? List.of()
                : concept.getCoding().stream()
                        .flatMap(coding -> of(coding).stream())
                        .toList();
    }

    static Optional<Coding> of(org.hl7.fhir.r4.model.Coding coding) {
        String system = coding.getSystem();
        String code = coding.getCode();
        boolean usable = system != null && code != null && system.length() <= LONGEST && code.length() <= LONGEST;
        return usable ? Optional.of(new Coding(system, code, null)) : Optional.empty();
    }

    /** Everything that is written of the concept, to recognise a substance in; absent where nothing is. */
    static @Nullable String words(@Nullable CodeableConcept concept) {
        if (concept == null) {
            return null;
        }
        String words = Stream.concat(
                        Stream.ofNullable(concept.getText()),
                        concept.getCoding().stream().flatMap(coding -> Stream.ofNullable(coding.getDisplay())))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    static boolean has(@Nullable CodeableConcept concept, String... codes) {
        return concept != null
                && Stream.of(codes)
                        .anyMatch(
                                code -> concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode())));
    }
}
