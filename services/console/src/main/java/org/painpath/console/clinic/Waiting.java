package org.painpath.console.clinic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tracker says of where referrals are, with the fields that the console reads. */
public final class Waiting {
    private Waiting() {}

    /**
     * One line of a worklist.
     *
     * @param place which of the referral's waits it is
     * @param owner user name of who has it in hand; absent where anybody of the role may take it
     */
    public record Line(
            UUID referralId,
            int place,
            String stage,
            String role,
            String waitingFor,
            Instant since,
            @Nullable Instant dueAt,
            boolean late,
            @Nullable String outcome,
            @Nullable String owner) {

        /** The same for the same wait, whatever has become of it. */
        public String key() {
            return referralId + "~" + place;
        }

        /** Another one when anything of it has changed. */
        public String state() {
            return Integer.toHexString(hashCode());
        }
    }

    /** @param next what {@code after} takes for the next page; absent on the last one */
    public record Page(List<Line> items, @Nullable String next) {}

    /** @param oldestSince since when the one is at its stage that is there longest */
    public record Count(String stage, String role, long referrals, long late, Ages ages, Instant oldestSince) {}

    /** How many are at their stage for less than a day, a week, four weeks, and for longer; each is counted once. */
    public record Ages(long underADay, long underAWeek, long underFourWeeks, long older) {}

    public record Board(List<Count> stages) {}

    /** One referral, with its story, newest first. */
    public record Referral(
            UUID referralId,
            String stage,
            boolean late,
            @Nullable String outcome,
            List<Wait> waits,
            List<Step> timeline) {}

    public record Wait(
            String stage,
            String role,
            String waitingFor,
            Instant since,
            @Nullable Instant dueAt,
            boolean late,
            @Nullable String owner) {}

    /** Who has lately worked in a role, by user name. */
    public record Colleagues(List<String> items) {}

    public record Step(Instant at, String source, String type, String summary) {}
}
