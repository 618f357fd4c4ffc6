package org.painpath.integrationtherapy.sessions;

import java.util.Optional;
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

    /** Of what was measured, each value at its last time; that it was not is for a clinician to judge. */
    Finding examineMeasured(Session session) {
        var pressures = session.lastAfterDose().map(pressure::examine);
        var saturations = session.lastSpo2AfterDose().map(oxygen::examine);
        return judged(Stream.of(pressures, saturations).flatMap(Optional::stream));
    }

    private Finding examine(Vitals last) {
        return judged(Stream.of(pressure.examine(last), oxygen.examine(last.spo2Percent())));
    }

    private static Finding judged(Stream<Finding> findings) {
        return findings.anyMatch(Finding::blocks)
                ? new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "The last vital signs are not within the limits: keep monitoring and measure again.")
                : new Finding.Satisfied(NAME);
    }
}
