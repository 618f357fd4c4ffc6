package org.painpath.chassis.republish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.republish.Wanted.Stretch;
import org.painpath.chassis.web.Refusal;

/**
 * One way of naming what is wanted, and only one.
 *
 * @param referrals all events of these
 * @param from what was recorded from here on
 * @param to up to here, without it; now when absent
 * @param findings what a comparison found missing
 * @param all the whole journal
 */
record RepublishRequest(
        @Nullable @Size(min = 1, max = MOST) List<@NotNull UUID> referrals,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable @Size(min = 1, max = MOST) List<@Valid @NotNull MissedEvents> findings,
        @Nullable Boolean all) {
    static final int MOST = 10_000;

    /**
     * @param fromSequence the first event wanted
     * @param toSequence the last one; absent for all that follow
     */
    record MissedEvents(
            @NotNull UUID referral,
            @Min(1) long fromSequence,
            @Nullable @Min(1) Long toSequence) {
        Stretch stretch() {
            return new Stretch(referral, fromSequence, Objects.requireNonNullElse(toSequence, Long.MAX_VALUE));
        }
    }

    /** @throws Refusal unless exactly one way is used */
    Wanted wanted(Instant now) {
        if (to != null && from == null) {
            throw Refusal.field("from", "goes with to");
        }
        var ways = Stream.of(byReferral(), byTime(now), byFinding(), everything())
                .flatMap(Optional::stream)
                .toList();
        if (ways.size() != 1) {
            throw Refusal.field("referrals", "give one of referrals, from, findings, all");
        }
        return ways.getFirst();
    }

    private Optional<Wanted> byReferral() {
        return Optional.ofNullable(referrals)
                .map(ids ->
                        new Wanted.Stretches(ids.stream().map(Stretch::whole).toList()));
    }

    private Optional<Wanted> byTime(Instant now) {
        return Optional.ofNullable(from)
                .map(start -> new Wanted.RecordedBetween(start, Objects.requireNonNullElse(to, now)));
    }

    private Optional<Wanted> byFinding() {
        return Optional.ofNullable(findings)
                .map(found -> new Wanted.Stretches(
                        found.stream().map(MissedEvents::stretch).toList()));
    }

    private Optional<Wanted> everything() {
        return Boolean.TRUE.equals(all) ? Optional.of(new Wanted.Everything()) : Optional.empty();
    }
}
