package org.painpath.intake.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a controlled substance may be prescribed at a distance (clinical reference 4.2). A state is no
 * direct identifier; the rest of an address stays with the identity.
 *
 * @param state two-letter code of the state or territory where the patient lives, upper case
 * @param inPersonEvaluationOn day of an evaluation in person by a practitioner who may prescribe
 */
public record Residence(@Nullable String state, @Nullable LocalDate inPersonEvaluationOn) {

    static final Residence UNKNOWN = new Residence(null, null);

    Residence over(Residence earlier) {
        return new Residence(
                state != null ? state : earlier.state,
                inPersonEvaluationOn != null ? inPersonEvaluationOn : earlier.inPersonEvaluationOn);
    }

    /** Absent where nothing is known, so that an empty residence is never written. */
    public @Nullable Residence orAbsent() {
        return equals(UNKNOWN) ? null : this;
    }
}
