package org.painpath.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Password and code, shown just now and for one thing: they go into one access token and are then spent.
 *
 * @param shownAt when
 */
record TwoFactors(Instant shownAt) implements Serializable {
    /** What a client asks for, and what a token then says, as {@code acr}. */
    static final String ACR = "urn:painpath:acr:two-factors";

    static final List<String> METHODS = List.of("pwd", "otp");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    boolean isFresh(Instant now) {
        return !now.isAfter(shownAt.plus(LONGEST));
    }
}
