package org.painpath.console.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may prescribe controlled substances, as prescription review keeps it. */
public final class Registrations {
    private Registrations() {}

    /** How a registration stands on a day. */
    public enum Standing {
        UNCONFIRMED("waits for a second manager"),
        NOT_YET("begins later"),
        IN_FORCE("in force"),
        EXPIRED("expired"),
        ENDED("ended");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** @param states two-letter codes of the states whose licence the prescriber holds */
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

        public Standing on(LocalDate day) {
            if (revokedBy != null) {
                return Standing.ENDED;
            }
            if (confirmedBy == null) {
                return Standing.UNCONFIRMED;
            }
            if (day.isAfter(validUntil)) {
                return Standing.EXPIRED;
            }
            return day.isBefore(validFrom) ? Standing.NOT_YET : Standing.IN_FORCE;
        }

        /** Whoever entered it, or is it, is not asked to confirm it. */
        public boolean canBeConfirmedBy(String user) {
            return revokedBy == null && confirmedBy == null && !user.equals(enteredBy) && !user.equals(prescriber);
        }

        public boolean canBeEnded() {
            return revokedBy == null;
        }
    }

    public record Page(List<Registration> items) {}
}
