package org.painpath.integrationtherapy.sessions;

import java.util.List;

/**
 * The numbers of the session rules.
 *
 * @param beforeDose highest blood pressure at which a dose may be given
 * @param afterDose from here on there is no further dose in the session
 * @param crisis from here on it is an emergency
 * @param spo2Least lowest safe oxygen saturation, percent
 * @param checks vital signs that are due after a dose, in their order; at least one
 * @param calmUpTo highest CADSS-6 without dissociation
 * @param overByMinute since the dose, by when dissociation must be over
 * @param preparationBeforeFirstDose whether a preparation session is asked for
 * @param missedContacts so many in a row hold the refill
 */
public record SessionPolicy(
        Pressure beforeDose,
        Pressure afterDose,
        Pressure crisis,
        int spo2Least,
        List<TimedCheck> checks,
        int calmUpTo,
        int overByMinute,
        boolean preparationBeforeFirstDose,
        int missedContacts) {

    public SessionPolicy {
        checks = List.copyOf(checks);
    }
}
