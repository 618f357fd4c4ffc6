package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * The oxygen saturation is at least the limit, in percent.
 *
 * <p>Source: policy proposal 92 % after the respiratory depression warning [FDA-23] (clinical reference 6.4).
 */
record OxygenSaturationIsSafe(int percentLimit) {
    static final String NAME = "oxygen-saturation-is-safe";

    Finding examine(@Nullable Integer spo2Percent) {
        if (spo2Percent == null) {
            return new Finding.MissingData(NAME, "oxygen saturation in percent");
        }
        if (spo2Percent >= percentLimit) {
            return new Finding.Satisfied(NAME);
        }
        var words = "Oxygen saturation %d %% is below %d %%: no dose, emergency services, incident report."
                .formatted(spo2Percent, percentLimit);
        return new Finding.Concern(NAME, Finding.Severity.STOP, words);
    }
}
