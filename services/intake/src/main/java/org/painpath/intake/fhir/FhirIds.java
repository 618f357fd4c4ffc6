package org.painpath.intake.fhir;

import java.util.Optional;
import java.util.UUID;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.OriginatingId;

/** The ids and numbers by which a referral is named in FHIR: ours, and those of senders. */
final class FhirIds {
    private FhirIds() {}

    /** Empty for an id of a form that we do not give. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Our own number is the id itself, whether or not there is such a referral. */
    static Optional<UUID> find(OriginatingId number, KnownReferrals known) {
        return number.system().equals(ReferralTask.REFERRAL_IDS) ? uuid(number.value()) : known.find(number);
    }
}
