package org.painpath.intake.fhir;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.painpath.intake.vocabulary.Allergic;

/** Statements about allergies, also that there is none. */
final class AllergyReader {
    private AllergyReader() {}

    static Stream<Allergic> read(AllergyIntolerance allergy) {
        if (Codings.has(allergy.getVerificationStatus(), "entered-in-error")
                || Codings.has(allergy.getClinicalStatus(), "inactive", "resolved")) {
            return Stream.empty();
        }
        boolean refuted = Codings.has(allergy.getVerificationStatus(), "refuted");
        Stream<Allergic> reactions = allergy.getReaction().stream()
                .map(reaction -> new Allergic(
                        Codings.of(reaction.getSubstance()), Codings.words(reaction.getSubstance()), refuted));
        return Stream.concat(
                Stream.of(new Allergic(Codings.of(allergy.getCode()), Codings.words(allergy.getCode()), refuted)),
                reactions);
    }
}
