package org.painpath.intake.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/**
 * What the referral says about an allergy.
 *
 * @param substances the substance, or the statement that there is no allergy
 * @param words the sender's words, read here and kept nowhere
 * @param refuted whether it says that the patient does not have this allergy
 */
public record Allergic(List<Coding> substances, @Nullable String words, boolean refuted) {
    public Allergic {
        substances = List.copyOf(substances);
    }
}
