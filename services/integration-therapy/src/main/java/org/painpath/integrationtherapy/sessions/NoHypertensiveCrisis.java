package org.painpath.integrationtherapy.sessions;

import org.painpath.chassis.rules.Finding;

/**
 * The blood pressure is below the crisis limit, in mmHg, at any time of a session.
 *
 * <p>Source: policy proposal 180/110 after [SPRAVATO] (clinical reference 2.2, C09; 6.4).
 */
record NoHypertensiveCrisis(int systolicLimit, int diastolicLimit) {
    static final String NAME = "no-hypertensive-crisis";

    Finding examine(Vitals vitals) {
        if (vitals.systolic() < systolicLimit && vitals.diastolic() < diastolicLimit) {
            return new Finding.Satisfied(NAME);
        }
        var words = "Blood pressure %s reaches %d/%d: no dose, emergency assessment."
                .formatted(vitals.bloodPressure(), systolicLimit, diastolicLimit);
        return new Finding.Concern(NAME, Finding.Severity.STOP, words);
    }
}
