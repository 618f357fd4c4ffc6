package org.painpath.intake.web;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Residence;

/** Where the patient lives, as far as prescribing at a distance asks; meaning as in {@link Residence}. */
record ResidenceBody(
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be the two-letter code of a state")
        String state,

        @Nullable @PastOrPresent LocalDate inPersonEvaluationOn) {

    @Nullable
    Residence residence() {
        return new Residence(state, inPersonEvaluationOn).orAbsent();
    }
}
