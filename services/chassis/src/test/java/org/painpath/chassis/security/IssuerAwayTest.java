package org.painpath.chassis.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

class IssuerAwayTest {
    private static final String NOBODY = "http://127.0.0.1:1";

    /** Spring answers 401 for a bad token; for any other trouble with it, and only for a JwtException, 503 is left. */
    @Test
    void aTokenIsNotCalledBadWhileTheIssuerIsAway() {
        var decoder = new SecurityConfiguration().jwtDecoder(NOBODY, "painpath");

        assertThatThrownBy(() -> decoder.decode("a.b.c"))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
