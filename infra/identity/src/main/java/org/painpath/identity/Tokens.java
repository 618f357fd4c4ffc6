package org.painpath.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says: RS256, {@code sub} and {@code preferred_username} the user, {@code roles}, {@code name}. */
@Configuration(proxyBeanMethods = false)
class Tokens {
    /** Every service of Painpath accepts tokens for this audience. */
    static final String AUDIENCE = "painpath";

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.home())));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentitySettings settings) {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.RS256).type("JWT");
            Authentication principal = Objects.requireNonNull(token.getPrincipal());
            settings.user(principal.getName())
                    .ifPresent(user -> describe(token, user.user(), user.name(), user.role()));
            settings.machine(principal.getName())
                    .ifPresent(machine -> describe(token, machine.client(), machine.client(), machine.role()));
        };
    }

    private static void describe(JwtEncodingContext token, String user, String name, String role) {
        token.getClaims()
                .subject(user)
                .claim("preferred_username", user)
                .claim("name", name)
                .claim("roles", List.of(role));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getClaims().audience(List.of(AUDIENCE));
        }
    }
}
