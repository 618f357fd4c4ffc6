package org.painpath.integrationtherapy.sessions;

import java.util.List;
import java.util.Optional;
import org.painpath.chassis.rules.Finding;

/**
 * Under one signature there are at most the boluses or infusions that it was given for; a dose that was cleared counts unless a
 * clinician has judged that it was not taken.
 *
 * <p>Source: published series have an end: 4, 7 or 10 days [ASRA-MC] (clinical reference 3.1); what the clinic gives is not
 * refilled, a further series is signed anew (policy proposal).
 */
record NoMoreDosesThanSigned() {
    static final String NAME = "no-more-doses-than-signed";

    Finding examine(Optional<SignedSeries> signed, List<Session> sessions, Session next) {
        return signed.filter(series -> given(series, sessions, next) >= series.doses())
                .<Finding>map(series -> new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "All doses that were signed for have been given: %d. Another needs a signature."
                                .formatted(series.doses())))
                .orElseGet(() -> new Finding.Satisfied(NAME));
    }

    private static long given(SignedSeries series, List<Session> sessions, Session next) {
        return sessions.stream()
                .filter(session -> !session.sessionId().equals(next.sessionId()))
                .filter(session -> session.doseAt().isPresent())
                .filter(session -> series.prescriptionId().equals(session.clearedFor()))
                .count();
    }
}
