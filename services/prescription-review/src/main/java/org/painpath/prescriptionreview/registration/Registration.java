package org.painpath.prescriptionreview.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration with the DEA and the states whose licence they hold. It counts once a second manager has confirmed what the
 * first one entered, until it is taken back.
 *
 * <p>Source: built towards 21 CFR 1311.125 and 1311.130 [CFR-1311.130], clinical reference 4.1.
 *
 * @param prescriber user name
 * @param validFrom first day
 * @param validUntil last day
 * @param states two-letter codes
 */
public record Registration(
        UUID id,
        String prescriber,
        String deaNumber,
        LocalDate validFrom,
        LocalDate validUntil,
        List<String> states,
        String enteredBy,
        @Nullable String confirmedBy,
        @Nullable String revokedBy) {
    public Registration {
        states = List.copyOf(states);
    }

    public boolean allows(String who, String state, LocalDate on) {
        return prescriber.equals(who)
                && confirmedBy != null
                && revokedBy == null
                && states.contains(state)
                && !on.isBefore(validFrom)
                && !on.isAfter(validUntil);
    }

    /** Why somebody may not confirm it; absent where they may. */
    public @Nullable Objection againstConfirmation(String by) {
        if (revokedBy != null) {
            return new Objection("registration-revoked", "This registration has been taken back.");
        }
        if (confirmedBy != null) {
            return new Objection("already-confirmed", "This registration has been confirmed.");
        }
        return by.equals(enteredBy) || by.equals(prescriber)
                ? new Objection(
                        "same-person", "It is confirmed by another person than entered it, and not by the prescriber.")
                : null;
    }

    /** Why it may not be taken back; one person is enough to take a right away. */
    public @Nullable Objection againstRevocation() {
        return revokedBy == null
                ? null
                : new Objection("registration-revoked", "This registration has been taken back.");
    }

    /** @param code kebab-case and stable */
    public record Objection(String code, String words) {}
}
