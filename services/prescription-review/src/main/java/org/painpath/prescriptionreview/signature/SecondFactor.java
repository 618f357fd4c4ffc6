package org.painpath.prescriptionreview.signature;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How whoever signs has logged in. Each signature takes two factors anew: they were shown at most five minutes ago, to an issuer
 * that says so, and they have not signed before.
 *
 * <p>Source: built towards 21 CFR 1311.115 and 1311.140 [CFR-1311.115], clinical reference 4.1; the way of asking is RFC 9470. Five
 * minutes [P].
 *
 * @param two whether the issuer vouches for two factors
 * @param shownAt when they were shown, by the issuer's clock; absent where it does not say
 * @param used whether they have signed already
 */
public record SecondFactor(boolean two, @Nullable Instant shownAt, boolean used) {
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** What the issuer's clock may be ahead; the time of a login is in whole seconds. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    public boolean isFresh(Instant at) {
        return two && shownAt != null && !shownAt.isBefore(at.minus(LONGEST)) && !shownAt.isAfter(at.plus(AHEAD));
    }
}
