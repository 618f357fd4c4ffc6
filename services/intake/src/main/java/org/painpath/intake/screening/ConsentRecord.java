package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one consent stands by what was said last: given, or given and taken back, or never given and refused.
 *
 * @param version of the text that the patient agreed to; absent where nobody says
 * @param givenOn absent where it was refused without having been given, and where of one with an end nobody says it
 * @param revokedOn present exactly where the consent does not stand
 * @param endsOn the last day on which it stands; absent where no end was agreed, and where it does not stand
 */
public record ConsentRecord(
        Consent kind,
        @Nullable String version,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate endsOn) {

    public ConsentRecord {
        if (givenOn == null && revokedOn == null && endsOn == null) {
            throw new IllegalArgumentException("a consent is given, revoked or over on some day");
        }
    }

    /** Without an end. */
    public ConsentRecord(
            Consent kind, @Nullable String version, @Nullable LocalDate givenOn, @Nullable LocalDate revokedOn) {
        this(kind, version, givenOn, revokedOn, null);
    }

    public boolean stands() {
        return revokedOn == null;
    }

    /** The day of what was said last; long ago where nobody says. */
    public LocalDate on() {
        LocalDate said = revokedOn != null ? revokedOn : givenOn;
        return said == null ? LocalDate.MIN : said;
    }

    /** The first day on which it does not stand any more, though nobody takes it back. */
    public Optional<LocalDate> lapsesOn() {
        return stands() ? Optional.ofNullable(endsOn).map(last -> last.plusDays(1)) : Optional.empty();
    }

    /** As it is once its end has passed. */
    public ConsentRecord lapsed() {
        return new ConsentRecord(kind, version, givenOn, endsOn, null);
    }

    /** The later word counts; of two on one day the one that takes the consent back. */
    boolean countsOver(ConsentRecord earlier) {
        return on().isAfter(earlier.on()) || (on().equals(earlier.on()) && (!stands() || earlier.stands()));
    }
}
