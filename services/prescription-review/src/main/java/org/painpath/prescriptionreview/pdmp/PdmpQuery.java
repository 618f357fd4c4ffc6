package org.painpath.prescriptionreview.pdmp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody asked the program of the state where the patient lives, and attests what it said.
 *
 * @param state two-letter code of the state or territory, upper case; no direct identifier
 * @param redFlags what it showed, none where it showed nothing of note
 * @param on the day at the clinic
 * @param spent whether a prescription has been signed on it: the next one takes a new query
 */
public record PdmpQuery(
        String state, List<RedFlag> redFlags, String askedBy, Instant askedAt, LocalDate on, boolean spent) {
    public PdmpQuery {
        redFlags = redFlags.stream().distinct().sorted().toList();
    }

    public PdmpQuery used() {
        return new PdmpQuery(state, redFlags, askedBy, askedAt, on, true);
    }
}
