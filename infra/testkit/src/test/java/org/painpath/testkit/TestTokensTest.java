package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

class TestTokensTest {
    @Test
    void aTokenIsVerifiedByTheIssuersPublishedKeys() {
        var tokens = TestTokens.shared();
        var decoder = NimbusJwtDecoder.withIssuerLocation(tokens.issuer())
                .restOperations(new RestTemplate())
                .build();
        var jwt = decoder.decode(tokens.token("ana", "clinician", "prescriber"));
        assertThat(jwt.getSubject()).isEqualTo("ana");
        assertThat(jwt.getAudience()).containsExactly("painpath");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("clinician", "prescriber");
    }
}
