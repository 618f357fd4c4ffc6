package org.painpath.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * A person sends the same token with each request, and to verify its signature costs a seventh of one. A token that was
 * good is therefore known for a minute; only whether it has expired is looked at each time. A signing key that the issuer
 * withdraws is refused a minute later at the latest.
 */
final class KnownTokens implements JwtDecoder {
    private static final int MANY = 1_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final JwtTimestampValidator times = new JwtTimestampValidator();
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(KNOWN_FOR).build();

    KnownTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = known.getIfPresent(token);
        if (jwt == null || times.validate(jwt).hasErrors()) {
            jwt = decoder.decode(token);
            known.put(token, jwt);
        }
        return jwt;
    }
}
