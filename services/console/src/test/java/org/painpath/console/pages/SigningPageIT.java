package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.console.login.SigningTokens;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.ResultActions;

/** A prescriber signs what is on the page, with two factors shown for it at the issuer. */
class SigningPageIT extends RunningConsole {
    private static final String REVIEW = "/reviews/" + REFERRAL;
    private static final String SEEN = "ab".repeat(32);

    @MockitoBean
    private SigningTokens tokens;

    private Cookie[] session = {};

    @BeforeEach
    void aDoseIsChecked() {
        CLINIC.tell("GET " + REVIEW, 200, """
                {"stage":"CHECKED","shown":"%s","pharmacist":"pharmacist","findings":[],"dose":{"singleDoseMg":10}}""".formatted(SEEN));
        CLINIC.tell("POST " + REVIEW + "/sign", 200, """
                {"stage":"ACTIVE","findings":[],"prescription":{"singleDoseMg":10,"prescriber":"prescriber"}}""");
    }

    @Test
    void theFormHoldsWhatWasSeenAndSaysWhatASignatureIs() throws Exception {
        browser.perform(get(PAGE).with(as("prescriber")))
                .andExpect(content().string(containsString("<input type=\"hidden\" name=\"shown\" value=\"" + SEEN)))
                .andExpect(content().string(containsString("are your signature")));
    }

    @Test
    void theIssuerIsAskedForTwoFactorsShownNow() throws Exception {
        fillIn().andExpect(redirectedUrl("/oauth2/authorization/signing"));
        browser.perform(get("/oauth2/authorization/signing").cookie(session).with(as("prescriber")))
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        containsString("acr_values=urn:painpath:acr:two-factors"),
                                        containsString("max_age=300"),
                                        containsString("code_challenge="))));
        browser.perform(get("/oauth2/authorization/painpath"))
                .andExpect(header().string("Location", not(containsString("acr_values"))));
        assertThat(CLINIC.asked("POST " + REVIEW + "/sign")).isEmpty();
    }

    @Test
    void whoComesBackWithThemSignsOnceAndSeesWhat() throws Exception {
        fillIn();
        comeBack();
        browser.perform(get("/signing").cookie(session).with(as("prescriber")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Signed</h1>")))
                .andExpect(content().string(containsString("are your signature")))
                .andExpect(content().string(containsString("prescriber")));
        var asked = CLINIC.asked("POST " + REVIEW + "/sign");
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().headers())
                .containsEntry("authorization", "Bearer signing-token")
                .containsEntry("idempotency-key", "key-1");
        assertThat(asked.getFirst().body())
                .isEqualTo("{\"shown\":\"%s\",\"daysSupply\":28,\"refills\":0}".formatted(SEEN));

        browser.perform(get("/signing").cookie(session).with(as("prescriber"))).andExpect(redirectedUrl("/work"));
        assertThat(CLINIC.asked("POST " + REVIEW + "/sign")).hasSize(1);
    }

    @Test
    void whoComesBackWithoutThemSignsNothing() throws Exception {
        fillIn();
        given(tokens.take(any(), any())).willReturn(Optional.empty());
        browser.perform(get("/signing?error=access_denied").cookie(session).with(as("prescriber")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<h1>Not signed</h1>")));
        assertThat(CLINIC.asked("POST " + REVIEW + "/sign")).isEmpty();
    }

    @Test
    void aRefusalIsSaid() throws Exception {
        CLINIC.tell("POST " + REVIEW + "/sign", 409, """
                {"code":"changed-since-shown","detail":"This is not what you were shown."}""");
        fillIn();
        comeBack();
        browser.perform(get("/signing").cookie(session).with(as("prescriber")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is not what you were shown.")));
    }

    private ResultActions fillIn() throws Exception {
        var sent = browser.perform(post(PAGE + "/steps/sign")
                .with(as("prescriber"))
                .with(csrf())
                .param("idempotencyKey", "key-1")
                .param("etag", "\"7\"")
                .param("shown", SEEN)
                .param("daysSupply", "28")
                .param("refills", "0"));
        session = sent.andReturn().getResponse().getCookies();
        return sent;
    }

    /** What the code from the issuer leads to. */
    private void comeBack() {
        given(tokens.take(any(), any())).willReturn(Optional.of("signing-token"));
    }
}
