package org.painpath.intake.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * The patient takes a consent back, or refuses it: what it allowed stops everywhere.
 *
 * @param version of the text that the patient had agreed to; absent where nobody says
 * @param givenOn absent where it was never given
 * @param by user name of who recorded it, or of the sender; {@code intake} where its last day is over
 */
public record ConsentRevoked(
        Consent kind, @Nullable String version, @Nullable LocalDate givenOn, LocalDate revokedOn, String by)
        implements ReferralEvent {

    public ScreeningFacts addedTo(ScreeningFacts known) {
        return known.with(new ConsentRecord(kind, version, givenOn, revokedOn));
    }
}
