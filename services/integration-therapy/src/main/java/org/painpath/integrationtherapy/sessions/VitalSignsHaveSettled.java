package org.painpath.integrationtherapy.sessions;

import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;

/**
 * When a dosing session is completed the last blood pressure and oxygen saturation after the dose are within their limits.
 *
 * <p>Source: measured until baseline [SPRAVATO] (clinical reference 6.2); with which limits is a policy proposal.
 */
record VitalSignsHaveSettled(NoSevereHypertension pressure, OxygenSaturationIsSafe oxygen) {
    static final String NAME = "vital-signs-have-settled";

    Finding examine(Session session) {
        return session.lastAfterDose()
                .map(this::examine)
                .orElseGet(() -> new Finding.MissingData(NAME, "vital signs after the dose"));
    }

    private Finding examine(Vitals last) {
        boolean blocked = Stream.of(pressure.examine(last), oxygen.examine(last.spo2Percent()))
                .anyMatch(Finding::blocks);
        return blocked
                ? new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "The last vital signs are not within the limits: keep monitoring and measure again.")
                : new Finding.Satisfied(NAME);
    }
}
