package org.painpath.integrationtherapy.sessions;

import org.painpath.chassis.rules.Finding;

/**
 * Before a dose the blood pressure is at most the limit, in mmHg; above it, it is measured again before any dose.
 *
 * <p>Source: esketamine label as model [SPRAVATO], 140/90 (clinical reference 2.2, C08).
 */
record BloodPressureAllowsDosing(int systolicLimit, int diastolicLimit) {
    static final String NAME = "blood-pressure-allows-dosing";

    Finding examine(Vitals vitals) {
        if (vitals.systolic() <= systolicLimit && vitals.diastolic() <= diastolicLimit) {
            return new Finding.Satisfied(NAME);
        }
        var words = "Blood pressure %s is above %d/%d: wait and measure again before the dose."
                .formatted(vitals.bloodPressure(), systolicLimit, diastolicLimit);
        return new Finding.Concern(NAME, Finding.Severity.HOLD, words);
    }
}
