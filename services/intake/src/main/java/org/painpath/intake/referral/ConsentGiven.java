package org.painpath.intake.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * The patient agrees, for the first time or again.
 *
 * @param version of the text that the patient agreed to; absent where nobody says
 * @param by user name of who recorded it, or of the sender
 */
public record ConsentGiven(Consent kind, @Nullable String version, LocalDate givenOn, String by)
        implements ReferralEvent {

    /** The facts that came with it know its end. */
    private @Nullable LocalDate endOf(ScreeningFacts known) {
        return known.knownConsents()
                .of(kind)
                .filter(record -> record.stands() && record.on().equals(givenOn))
                .map(ConsentRecord::endsOn)
                .orElse(null);
    }

    public ScreeningFacts addedTo(ScreeningFacts known) {
        return known.with(new ConsentRecord(kind, version, givenOn, null, endOf(known)));
    }
}
