package org.painpath.intake.vocabulary;

import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;

/**
 * What a patient is said to have agreed to, or not to agree to.
 *
 * @param record absent where a consent is named without its day
 */
public record Agreed(Consent kind, @Nullable ConsentRecord record) {

    boolean stands() {
        return record == null || record.stands();
    }
}
