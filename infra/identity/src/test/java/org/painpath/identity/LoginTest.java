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
