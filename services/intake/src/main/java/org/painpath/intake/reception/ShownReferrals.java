package org.painpath.intake.reception;

import java.util.UUID;

/** Where the referrals that were received stand. */
@FunctionalInterface
public interface ShownReferrals {

    /** @throws java.util.NoSuchElementException where none was received under this id */
    Shown shown(UUID referralId);
}
