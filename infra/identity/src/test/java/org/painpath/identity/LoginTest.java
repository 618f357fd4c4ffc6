package org.painpath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class LoginTest {
    private static final String RETURN_TO = "http://127.0.0.1:8080/login/oauth2/code/painpath";
    /** Verifier and its S256 challenge, RFC 7636 appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

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

    @Test
    void thePageListsTheDemoPeople() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Pat Pharmacist")))
                .andExpect(content().string(containsString("name=\"_csrf\"")));
    }

    @Test
    void aWrongPasswordReturnsToThePage() throws Exception {
        mvc.perform(post("/login")
                        .param("username", "clinician")
                        .param("password", "guess")
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void theConsoleLogsAPersonInByCodeWithProofKey() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(authorize(session, CHALLENGE)).andExpect(redirectedUrl("/login"));
        session = logIn(session, "clinician");
        var back = mvc.perform(authorize(session, CHALLENGE))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(back).startsWith(RETURN_TO);
        var answer = exchange(code(back), VERIFIER);
        assertThat(answer.getStatus()).isEqualTo(200);
        var idToken =
                SignedJWT.parse(field(answer.getContentAsString(), "id_token")).getJWTClaimsSet();
        assertThat(idToken.getSubject()).isEqualTo("clinician");
        assertThat(idToken.getAudience()).containsExactly("console");
        assertThat(idToken.getStringListClaim("roles")).containsExactly("clinician");
        assertThat(idToken.getStringClaim("name")).isEqualTo("Dr. Lee Clinician");
        var access = SignedJWT.parse(field(answer.getContentAsString(), "access_token"))
                .getJWTClaimsSet();
        assertThat(access.getAudience()).containsExactly("painpath");
        assertThat(answer.getContentAsString()).contains("refresh_token");
    }

    @Test
    void twoFactorsAreShownForEachTokenThatSaysSo() throws Exception {
        var session = logIn(new MockHttpSession(), "prescriber");
        mvc.perform(stepUp(session)).andExpect(redirectedUrl("/step-up"));
        mvc.perform(get("/step-up").session(session)).andExpect(content().string(containsString("id=\"demo-code\"")));
        mvc.perform(show(session, "prescriber", "000")).andExpect(redirectedUrl("/step-up?error"));
        mvc.perform(stepUp(session)).andExpect(redirectedUrl("/step-up"));
        var onwards = mvc.perform(show(session, "prescriber", shows("prescriber")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(onwards).contains("/oauth2/authorize?", "acr_values=");

        var back = mvc.perform(stepUp(session)).andReturn().getResponse().getRedirectedUrl();
        var answer = exchange(code(back), VERIFIER).getContentAsString();

        var access = SignedJWT.parse(field(answer, "access_token")).getJWTClaimsSet();
        assertThat(access.getSubject()).isEqualTo("prescriber");
        assertThat(access.getStringClaim("acr")).isEqualTo("urn:painpath:acr:two-factors");
        assertThat(access.getLongClaim("auth_time")).isNotNull();
        assertThat(renewed(field(answer, "refresh_token"))).doesNotContainKeys("acr", "amr");
        mvc.perform(stepUp(session)).andExpect(redirectedUrl("/step-up"));
    }

    @Test
    void whoHasNoAuthenticatorGetsNoSuchToken() throws Exception {
        var session = logIn(new MockHttpSession(), "clinician");
        mvc.perform(stepUp(session)).andExpect(redirectedUrl("/step-up"));
        mvc.perform(show(session, "clinician", shows("clinician"))).andExpect(redirectedUrl("/step-up?error"));
    }

    private Map<String, Object> renewed(String refreshToken) throws Exception {
        var answer = mvc.perform(post("/oauth2/token")
                        .param("grant_type", "refresh_token")
                        .param("refresh_token", refreshToken)
                        .with(httpBasic("console", "console-demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return SignedJWT.parse(field(answer, "access_token")).getJWTClaimsSet().getClaims();
    }

    private String shows(String user) {
        return authenticators.shows(settings.user(user).orElseThrow(), Instant.now());
    }

    private static MockHttpServletRequestBuilder stepUp(MockHttpSession session) {
        return authorize(session, CHALLENGE)
                .queryParam("acr_values", "urn:painpath:acr:two-factors")
                .queryParam("max_age", "300");
    }

    private static MockHttpServletRequestBuilder show(MockHttpSession session, String user, String code) {
        return post("/step-up")
                .session(session)
                .param("password", user + "-demo")
                .param("code", code)
                .with(csrf());
    }

    @Test
    void aCodeWithoutItsProofIsWorthless() throws Exception {
        var session = logIn(new MockHttpSession(), "therapist");
        var back = mvc.perform(authorize(session, CHALLENGE))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(exchange(code(back), VERIFIER.replace('d', 'e')).getStatus()).isEqualTo(400);
    }

    private MockHttpSession logIn(MockHttpSession session, String user) throws Exception {
        var request = mvc.perform(post("/login")
                        .session(session)
                        .param("username", user)
                        .param("password", user + "-demo")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest();
        return (MockHttpSession) request.getSession();
    }

    private static MockHttpServletRequestBuilder authorize(MockHttpSession session, String challenge) {
        return get("/oauth2/authorize")
                .session(session)
                .accept(MediaType.TEXT_HTML)
                .queryParam("response_type", "code")
                .queryParam("client_id", "console")
                .queryParam("scope", "openid profile")
                .queryParam("redirect_uri", RETURN_TO)
                .queryParam("state", "abc")
                .queryParam("code_challenge", challenge)
                .queryParam("code_challenge_method", "S256");
    }

    private MockHttpServletResponse exchange(String code, String verifier) throws Exception {
        return mvc.perform(post("/oauth2/token")
                        .param("grant_type", "authorization_code")
                        .param("code", code)
                        .param("redirect_uri", RETURN_TO)
                        .param("code_verifier", verifier)
                        .with(httpBasic("console", "console-demo")))
                .andReturn()
                .getResponse();
    }

    private static String code(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst("code");
    }

    private static String field(String json, String name) {
        return json.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
}
