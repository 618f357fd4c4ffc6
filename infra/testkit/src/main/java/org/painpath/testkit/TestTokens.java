package org.painpath.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An issuer inside the test: it publishes its keys as an OIDC provider does, and signs tokens for any user,
 * role and machine client.
 */
public final class TestTokens {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final TestTokens SHARED = start();

    private final RSAKey key;
    private final String issuer;

    private TestTokens(RSAKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    /** The one issuer of this JVM. */
    public static TestTokens shared() {
        return SHARED;
    }

    public String issuer() {
        return issuer;
    }

    /** A token for the demo user who is named like this role, as in {@code clinician}. */
    public String token(String role) {
        return token(role, role);
    }

    public String token(String user, String... roles) {
        return token(user, Map.of(), roles);
    }

    /** A token with further claims, such as {@code acr} and {@code auth_time} of a second factor. */
    public String token(String user, Map<String, Object> claims, String... roles) {
        var now = Instant.now();
        var set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(user)
                .audience("painpath")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("preferred_username", user)
                .claim("roles", List.of(roles));
        claims.forEach(set::claim);
        return sign(set.build());
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static TestTokens start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = "http://127.0.0.1:" + server.getAddress().getPort();
            serve(server, "/oauth2/jwks", new JWKSet(key.toPublicJWK()).toString());
            serve(server, "/.well-known/openid-configuration", metadata(issuer));
            var tokens = new TestTokens(key, issuer);
            server.createContext("/oauth2/token", tokens::grant);
            server.start();
            return tokens;
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String metadata(String issuer) {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/oauth2/jwks", "token_endpoint": "%1$s/oauth2/token",
                 "authorization_endpoint": "%1$s/oauth2/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    /** To a machine client, by client credentials; its role is its name. */
    private void grant(HttpExchange exchange) throws IOException {
        var basic = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        var client = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":")[0];
        answer(exchange, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d}""".formatted(token(client), LIFETIME.toSeconds()));
    }

    private static void serve(HttpServer server, String path, String body) {
        server.createContext(path, exchange -> answer(exchange, body));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
