package org.painpath.intake.reception;

import java.util.Optional;
import java.util.UUID;

/** Which referral a sender means: for messages that amend or cancel one. */
public interface KnownReferrals {
    Optional<UUID> find(OriginatingId originatingId);
}
