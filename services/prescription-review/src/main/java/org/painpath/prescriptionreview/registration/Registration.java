package org.painpath.prescriptionreview.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param practitionerName as it stands on a prescription; absent where it was not asked
 * @param practitionerAddress of the registered place, one line; absent where it was not asked
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
        @Nullable String revokedBy,
        @Nullable String practitionerName,
        @Nullable String practitionerAddress) {
    public Registration {
        states = List.copyOf(states);
    }

    /** One of which name and address were not asked. */
    public Registration(
            UUID id,
            String prescriber,
            String deaNumber,
            LocalDate validFrom,
            LocalDate validUntil,
            List<String> states,
            String enteredBy,
            @Nullable String confirmedBy,
            @Nullable String revokedBy) {
        this(id, prescriber, deaNumber, validFrom, validUntil, states, enteredBy, confirmedBy, revokedBy, null, null);
    }

    public boolean allows(String who, String state, LocalDate on) {
        return allows(who, on) && states.contains(state);
    }

    private boolean allows(String who, LocalDate on) {
        return prescriber.equals(who)
                && confirmedBy != null
                && revokedBy == null
                && !on.isBefore(validFrom)
                && !on.isAfter(validUntil);
    }

    /**
     * The one that a prescription stands on: it held on the day of issue and has not been taken back since. That of the patient's state before
     * others.
     *
     * @param state absent where it is not known any more
     */
    public static Optional<Registration> behind(
            List<Registration> known, String prescriber, @Nullable String state, LocalDate issuedOn) {
        return known.stream()
                .filter(it -> it.allows(prescriber, issuedOn))
                .min(Comparator.comparing(it -> state != null && it.states.contains(state) ? 0 : 1));
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
