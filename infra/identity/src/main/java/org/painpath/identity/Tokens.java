package org.painpath.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a token says: RS256, {@code sub} and {@code preferred_username} the user, {@code roles}, {@code name}. One for which two factors
 * were shown says so once, in {@code acr}, {@code amr} and {@code auth_time}; the token that it is renewed to does not.
 */
@Configuration(proxyBeanMethods = false)
class Tokens {
    /** Every service of Painpath accepts tokens for this audience. */
    static final String AUDIENCE = "painpath";

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.home())));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentitySettings settings, Authenticators authenticators) {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.RS256).type("JWT");
            Authentication principal = Objects.requireNonNull(token.getPrincipal());
            settings.user(principal.getName()).ifPresent(user -> {
                describe(token, user.user(), user.name(), user.role());
                shown(token, user, authenticators).ifPresent(factors -> vouch(token, factors));
            });
            settings.machine(principal.getName())
                    .ifPresent(machine -> describe(token, machine.client(), machine.client(), machine.role()));
        };
    }

    private static Optional<TwoFactors> shown(JwtEncodingContext token, DemoUser user, Authenticators authenticators) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            return Optional.empty();
        }
        if (token.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken grant) {
            return Optional.ofNullable(grant.getAdditionalParameters().get("otp"))
                    .map(code -> shownByScript(user, String.valueOf(code), authenticators));
        }
        boolean first = AuthorizationGrantType.AUTHORIZATION_CODE.equals(token.getAuthorizationGrantType());
        return first
                        && token.getPrincipal() instanceof Authentication person
                        && person.getDetails() instanceof TwoFactors factors
                ? Optional.of(factors)
                : Optional.empty();
    }

    /** The client's secret is the password; the code comes beside it. */
    private static TwoFactors shownByScript(DemoUser user, String code, Authenticators authenticators) {
        var now = Instant.now();
        if (!authenticators.accepts(user, code, now)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    OAuth2ErrorCodes.INVALID_GRANT, "The code is not that of the authenticator.", null));
        }
        return new TwoFactors(now);
    }

    private static void vouch(JwtEncodingContext token, TwoFactors factors) {
        token.getClaims()
                .claim("acr", TwoFactors.ACR)
                .claim("amr", TwoFactors.METHODS)
                .claim("auth_time", factors.shownAt().getEpochSecond());
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
