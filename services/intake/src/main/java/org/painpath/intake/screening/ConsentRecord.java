package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one consent stands by what was said last: given, or given and taken back, or never given and refused.
 *
 * @param version of the text that the patient agreed to; absent where nobody says
 * @param givenOn absent where it was refused without having been given
 * @param revokedOn present exactly where the consent does not stand
 */
public record ConsentRecord(
        Consent kind,
        @Nullable String version,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate revokedOn) {

    public ConsentRecord {
        if (givenOn == null && revokedOn == null) {
            throw new IllegalArgumentException("a consent is given or revoked on some day");
        }
    }

    public boolean stands() {
        return revokedOn == null;
    }

    /** The day of what was said last. */
    public LocalDate on() {
        return revokedOn != null ? revokedOn : Objects.requireNonNull(givenOn);
    }

    /** The later word counts; of two on one day the one that takes the consent back. */
    boolean countsOver(ConsentRecord earlier) {
        return on().isAfter(earlier.on()) || (on().equals(earlier.on()) && (!stands() || earlier.stands()));
    }
}
