package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.painpath.chassis.rules.Finding;

/**
 * From the start of one infusion to the start of the next pass at least the hours that were signed, also where the earlier one was
 * given under another signature.
 *
 * <p>Source: one infusion a day [ASRA-MC] (clinical reference 3.1), longer with Child-Pugh B (3.3, policy proposal); the signature
 * says how long.
 */
record DosesFarEnoughApart() {
    static final String NAME = "doses-far-enough-apart";

    Finding examine(Optional<SignedSeries> signed, List<Session> sessions, Session next, Instant now) {
        return signed.flatMap(series -> lastDose(sessions, next).map(last -> last.plus(series.betweenStarts())))
                .filter(now::isBefore)
                .<Finding>map(earliest -> new Finding.Concern(
                        NAME, Finding.Severity.HOLD, "The next dose is from %s on.".formatted(earliest)))
                .orElseGet(() -> new Finding.Satisfied(NAME));
    }

    private static Optional<Instant> lastDose(List<Session> sessions, Session next) {
        return sessions.stream()
                .filter(session -> !session.sessionId().equals(next.sessionId()))
                .flatMap(session -> session.doseAt().stream())
                .max(Comparator.naturalOrder());
    }
}
