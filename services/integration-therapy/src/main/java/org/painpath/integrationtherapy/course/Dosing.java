package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.sessions.SignedSeries;

/**
 * What the signed prescription says.
 *
 * @param singleDoseMg mg of ketamine base, above zero; of an infusion, what one of them gives
 * @param timesPerDay doses a day, at least one
 * @param infusion exactly of an infusion
 * @param taper of a dose that comes down step by step; the single dose is that of its first step
 */
public record Dosing(
        UUID prescriptionId,
        BigDecimal singleDoseMg,
        int timesPerDay,
        Route route,
        @Nullable Infusion infusion,
        @Nullable Taper taper) {
    public Dosing {
        Objects.requireNonNull(prescriptionId, "prescriptionId");
        Objects.requireNonNull(singleDoseMg, "singleDoseMg");
        Objects.requireNonNull(route, "route");
        if (singleDoseMg.signum() <= 0 || timesPerDay < 1) {
            throw new IllegalArgumentException("a signed dose is above zero and taken at least once a day");
        }
        if ((route == Route.IV_INFUSION) != (infusion != null)) {
            throw new IllegalArgumentException("an infusion, and nothing else, has a rate and days");
        }
    }

    /** One that stays as it is. */
    public Dosing(
            UUID prescriptionId, BigDecimal singleDoseMg, int timesPerDay, Route route, @Nullable Infusion infusion) {
        this(prescriptionId, singleDoseMg, timesPerDay, route, infusion, null);
    }

    /** What goes into a vein has a number; empty for what is taken. */
    Optional<SignedSeries> series() {
        return switch (route) {
            case ORAL, SUBLINGUAL -> Optional.empty();
            case IV_BOLUS -> Optional.of(new SignedSeries(prescriptionId, 1, Duration.ZERO));
            case IV_INFUSION -> Optional.ofNullable(infusion).map(signed -> signed.series(prescriptionId));
        };
    }

    /** Courses of before routes were told are by mouth. */
    static Dosing of(
            UUID prescriptionId,
            BigDecimal singleDoseMg,
            int timesPerDay,
            @Nullable Route route,
            @Nullable Infusion infusion,
            @Nullable Taper taper) {
        return new Dosing(
                prescriptionId, singleDoseMg, timesPerDay, route == null ? Route.ORAL : route, infusion, taper);
    }
}
