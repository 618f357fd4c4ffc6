package org.painpath.prescriptionreview.web;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.signature.SecondFactor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What an access token says of how its person logged in: {@code acr}, {@code auth_time} (RFC 9470) and its own id. */
record PersonFactors(
        @Nullable String tokenId, boolean two, @Nullable Instant shownAt) {

    /** @param acr what the issuer calls a login with two factors */
    static PersonFactors of(Principal person, String acr) {
        return Optional.of(person)
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(JwtAuthenticationToken.class::cast)
                .map(JwtAuthenticationToken::getToken)
                .map(token -> of(token, acr))
                .orElseGet(() -> new PersonFactors(null, false, null));
    }

    private static PersonFactors of(Jwt token, String acr) {
        // a claim of another form is no claim
        Object at = token.getClaims().get("auth_time");
        Instant shownAt = switch (at) {
            case Instant instant -> instant;
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> null;
        };
        return new PersonFactors(token.getId(), acr.equals(token.getClaims().get("acr")), shownAt);
    }

    /** A token without an id could sign for ever: it counts for nothing. */
    SecondFactor factor(boolean used) {
        return new SecondFactor(two && tokenId != null, shownAt, used);
    }
}
