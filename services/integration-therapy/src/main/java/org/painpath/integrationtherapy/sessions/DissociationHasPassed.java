package org.painpath.integrationtherapy.sessions;

import org.painpath.chassis.rules.Finding;

/**
 * When a dosing session is completed its last CADSS-6, asked at the end, is no longer above the limit (0 to 24 points).
 *
 * <p>Source: CADSS at 40 minutes and at the end of a session [CADSS], above 4 means dissociation (clinical reference 6.2; that
 * number is of the whole scale, so its use here is a policy proposal).
 */
record DissociationHasPassed(int calmUpTo, TimedCheck last) {
    static final String NAME = "dissociation-has-passed";

    Finding examine(Session session) {
        return session.lastCadss6(last.from())
                .map(this::examine)
                .orElseGet(() -> new Finding.MissingData(NAME, "CADSS-6 from minute %d on".formatted(last.from())));
    }

    /** Of what was asked; that nothing was is for a clinician to judge. */
    Finding examineMeasured(Session session) {
        return session.lastCadss6(last.from()).map(this::examine).orElseGet(() -> new Finding.Satisfied(NAME));
    }

    private Finding examine(int score) {
        return score <= calmUpTo
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "CADSS-6 of %d is above %d: the patient stays and is asked again.".formatted(score, calmUpTo));
    }
}
