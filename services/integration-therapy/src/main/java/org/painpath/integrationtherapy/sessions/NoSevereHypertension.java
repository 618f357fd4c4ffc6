package org.painpath.integrationtherapy.sessions;

import org.painpath.chassis.rules.Finding;

/**
 * After a dose the blood pressure stays below CTCAE grade 3, in mmHg; from there on the session gives no further dose.
 *
 * <p>Source: CTCAE v5 hypertension [CTCAE-H], 160/100 (clinical reference 6.4).
 */
record NoSevereHypertension(int systolicLimit, int diastolicLimit) {
    static final String NAME = "no-severe-hypertension";

    Finding examine(Vitals vitals) {
        if (vitals.systolic() < systolicLimit && vitals.diastolic() < diastolicLimit) {
            return new Finding.Satisfied(NAME);
        }
        var words = "Blood pressure %s reaches %d/%d: no further dose in this session, keep monitoring."
                .formatted(vitals.bloodPressure(), systolicLimit, diastolicLimit);
        return new Finding.Concern(NAME, Finding.Severity.HOLD, words);
    }
}
