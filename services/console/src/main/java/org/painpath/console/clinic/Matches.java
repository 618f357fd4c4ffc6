package org.painpath.console.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake says of patients that may be one person, with the fields that the console reads. */
public final class Matches {
    private Matches() {}

    /**
     * @param referralId of the one that came later
     * @param state OPEN, SAME or DIFFERENT
     */
    public record Match(
            UUID matchId,
            UUID referralId,
            UUID knownReferralId,
            String reason,
            String state,
            Instant notedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** @param next what {@code after} takes for the next page; absent on the last one */
    public record Page(List<Match> items, @Nullable UUID next) {}

    public record Mrn(@Nullable String assigner, String value) {}

    public record Identity(
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable List<Mrn> mrns,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {

        /** Says nothing, so that no log line can. */
        @Override
        public String toString() {
            return "Identity[…]";
        }
    }

    /** Both as each was sent. */
    public record SideBySide(Match match, Identity received, Identity known) {}
}
