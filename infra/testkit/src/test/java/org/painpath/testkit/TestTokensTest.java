package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoders;

class TestTokensTest {
    @Test
    void aTokenIsVerifiedByTheIssuersPublishedKeys() {
        var tokens = TestTokens.shared();
        var jwt =
                JwtDecoders.fromIssuerLocation(tokens.issuer()).decode(tokens.token("ana", "clinician", "prescriber"));
        assertThat(jwt.getSubject()).isEqualTo("ana");
        assertThat(jwt.getAudience()).containsExactly("painpath");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("clinician", "prescriber");
    }
}
