package org.painpath.intake.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/**
 * A medicine that the patient takes or took.
 *
 * @param codes the same medicine in several terminologies; empty where it was given in words only
 * @param words the sender's words, from which a known ingredient is recognised; they are kept nowhere
 * @param current whether the patient takes it now
 * @param weeks how long it was taken, where the referral says so
 */
public record Medicine(
        List<Coding> codes,
        @Nullable String words,
        boolean current,
        @Nullable Integer weeks) {
    public Medicine {
        codes = List.copyOf(codes);
    }
}
