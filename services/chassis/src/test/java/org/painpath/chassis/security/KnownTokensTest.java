package org.painpath.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class KnownTokensTest {
    private final List<String> verified = new ArrayList<>();
    private Instant expires = Instant.now().plusSeconds(600);
    private final KnownTokens tokens = new KnownTokens(token -> {
        verified.add(token);
        if (token.startsWith("forged")) {
            throw new BadJwtException("the signature is wrong");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(expires.minusSeconds(300))
                .expiresAt(expires)
                .build();
    });

    @Test
    void aGoodTokenIsVerifiedOnce() {
        assertThat(tokens.decode("good").getSubject()).isEqualTo("good");
        assertThat(tokens.decode("good").getSubject()).isEqualTo("good");
        assertThat(tokens.decode("other").getSubject()).isEqualTo("other");
        assertThat(verified).containsExactly("good", "other");
    }

    @Test
    void aForgedTokenIsRefusedEachTime() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasSize(2);
    }

    @Test
    void anExpiredTokenIsNotTakenForGood() {
        expires = Instant.now().minusSeconds(120);
        tokens.decode("old");
        tokens.decode("old");
        assertThat(verified).hasSize(2);
    }
}
