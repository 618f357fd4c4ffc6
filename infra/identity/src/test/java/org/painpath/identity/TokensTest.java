package org.painpath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class TokensTest {
    @TempDir
    static Path home;

    @Autowired
    MockMvc mvc;

    @Autowired
    Authenticators authenticators;

    @Autowired
    IdentitySettings settings;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("identity.home", home::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "clinician2,clinician,Dr. Noor Clinician",
        "sre,sre,Alex Reliability",
        "ledger,ledger,ledger",
        "name-for-export,name-for-export,name-for-export"
    })
    void aPersonsTokenSaysWhoTheyAreAndWhatTheyMayBe(String user, String role, String name) throws Exception {
        var claims = token(user).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo(user);
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(user);
        assertThat(claims.getStringClaim("name")).isEqualTo(name);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getAudience()).containsExactly("painpath");
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:8090");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(900_000);
    }

    @Test
    void thePublishedKeyVerifiesAToken() throws Exception {
        var token = token("pharmacist");
        var keys = JWKSet.parse(body("/oauth2/jwks"));
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.getHeader().toString()).contains("\"typ\":\"JWT\"", "\"alg\":\"RS256\"");
    }

    @Test
    void aScriptThatBringsTheCodeTooGetsATokenThatSaysSo() throws Exception {
        var before = Instant.now().getEpochSecond();
        var claims = SignedJWT.parse(field(withCode("prescriber", shows("prescriber"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString()))
                .getJWTClaimsSet();

        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:painpath:acr:two-factors");
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd", "otp");
        assertThat(claims.getLongClaim("auth_time"))
                .isBetween(before, Instant.now().getEpochSecond());
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(token("prescriber").getJWTClaimsSet().getClaims()).doesNotContainKeys("acr", "auth_time");
    }

    @Test
    void aWrongCodeOrNoAuthenticatorGetsNoToken() throws Exception {
        var right = shows("prescriber2");
        withCode("prescriber2", right.equals("000000") ? "000001" : "000000")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("invalid_grant"));
        withCode("clinician", shows("clinician")).andExpect(status().isBadRequest());
    }

    private String shows(String user) {
        return authenticators.shows(settings.user(user).orElseThrow(), Instant.now());
    }

    private ResultActions withCode(String user, String code) throws Exception {
        return mvc.perform(post("/oauth2/token")
                .param("grant_type", "client_credentials")
                .param("otp", code)
                .with(httpBasic(user, user + "-demo")));
    }

    private static String field(String answer) {
        return answer.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void aWrongSecretGetsNoToken() throws Exception {
        mvc.perform(post("/oauth2/token")
                        .param("grant_type", "client_credentials")
                        .with(httpBasic("clinician", "pharmacist-demo")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.error").value("invalid_client"));
    }

    @Test
    void theKeyIsKeptForTheNextStart() throws Exception {
        var file = home.resolve("signing-key.json");

        assertThat(SigningKey.in(home)).isEqualTo(SigningKey.in(home));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void readinessNeedsNoLoginAndUnknownPathsAreRefused() throws Exception {
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/env").with(httpBasic("sre", "sre-demo"))).andExpect(status().is3xxRedirection());
    }

    private SignedJWT token(String user) throws Exception {
        var answer = mvc.perform(post("/oauth2/token")
                        .param("grant_type", "client_credentials")
                        .with(httpBasic(user, user + "-demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return SignedJWT.parse(field(answer));
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
