package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class PagesIT {
    private static final StubClinic CLINIC = new StubClinic();
    private static final String REFERRAL = "0197f5c2-7a0e-7000-8000-000000000001";
    private static final String PAGE = "/referrals/" + REFERRAL;
    private static final String NAMES = """
            {"items":[{"referralId":"%s","patientId":"0197f5c2-7a0e-7000-8000-000000000002","family":"Ruiz",
             "given":"Ana","birthDate":"1972-03-04","sex":"FEMALE"}]}""".formatted(REFERRAL);

    @Autowired
    private MockMvc browser;

    @TestConfiguration
    static class Token {
        @Bean
        @Primary
        OAuth2AuthorizedClientManager tokens() {
            return request -> new OAuth2AuthorizedClient(
                    ClientRegistration.withRegistrationId("painpath")
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .clientId("console")
                            .redirectUri("http://x")
                            .authorizationUri("http://x")
                            .tokenUri("http://x")
                            .build(),
                    request.getPrincipal().getName(),
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            "the-token",
                            Instant.now(),
                            Instant.now().plusSeconds(900)));
        }
    }

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "console");
        for (String service :
                List.of("INTAKE", "EVALUATION", "PRESCRIPTION_REVIEW", "INTEGRATION_THERAPY", "TRACKER")) {
            registry.add("PAINPATH_" + service + "_URL", CLINIC::address);
        }
    }

    @BeforeEach
    void everybodyAnswers() {
        CLINIC.forget();
        CLINIC.tell("GET /referrals", 200, """
                {"items":[{"referralId":"%s","place":0,"stage":"AWAITING_DECISION","role":"COORDINATOR",
                 "waitingFor":"the decision to accept or decline","since":"2026-11-02T15:00:00Z",
                 "dueAt":"2026-11-04T15:00:00Z","late":true}]}""".formatted(REFERRAL));
        CLINIC.tell("GET /patients", 200, NAMES);
        CLINIC.tell("GET /board", 200, """
                {"stages":[{"stage":"AWAITING_DECISION","role":"COORDINATOR","referrals":3,"late":1}]}""");
        // the stub stands in for tracker and intake at one address: this is both of their answers
        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%1$s","stage":"AWAITING_DECISION","late":false,"priority":"URGENT",
                 "waits":[{"stage":"AWAITING_DECISION","role":"COORDINATOR","waitingFor":"the decision to accept or decline",
                   "since":"2026-11-02T15:00:00Z","dueAt":"2030-11-04T15:00:00Z"}],
                 "timeline":[{"at":"2026-11-02T15:00:00Z","source":"intake","type":"referral-received",
                   "summary":"Referral received"}],
                 "screening":{"outcome":"READY_FOR_DECISION","findings":[
                   {"rule":"blood-pressure-is-controlled","outcome":"CONCERN","severity":"HOLD","words":"162/95 mmHg is above 140/90."},
                   {"rule":"adults-only","outcome":"SATISFIED","words":""}]}}""".formatted(REFERRAL));
    }

    @Test
    void whoIsNotLoggedInIsSentToTheIssuer() throws Exception {
        browser.perform(get("/work"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/oauth2/authorization/painpath"));
    }

    @Test
    void theBrowserMayLoadNothingFromElsewhereAndKeepNothing() throws Exception {
        browser.perform(get("/work").with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(not(containsString("onclick"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void whatIsToBeDoneAtOnceStandsAboveEveryListOfThoseWhoMaySeeIt() throws Exception {
        // the stub stands in for tracker and intake at one address: this is both of their answers
        CLINIC.tell("GET /referrals", 200, """
                {"items":[{"referralId":"%s","place":0,"stage":"AWAITING_DECISION","role":"COORDINATOR",
                 "waitingFor":"the decision","since":"2026-11-02T15:00:00Z","late":false,
                 "urgentTask":"a clinician evaluates at once"}]}""".formatted(REFERRAL));
        browser.perform(get("/work").with(as("clinician")))
                .andExpect(content().string(containsString("NOW")))
                .andExpect(content().string(containsString("a clinician evaluates at once")));
        browser.perform(get("/work").with(as("pharmacist")))
                .andExpect(content().string(not(containsString("a clinician evaluates at once"))));
    }

    @Test
    void aWorklistHasTheNamesForThoseWhoMaySeeThem() throws Exception {
        browser.perform(get("/work").with(as("coordinator")))
                .andExpect(content().string(containsString("Ruiz, Ana")))
                .andExpect(content().string(containsString("LATE")))
                .andExpect(content().string(containsString("the decision to accept or decline")));
        assertThat(CLINIC.asked("GET /patients").getFirst().headers())
                .containsEntry("authorization", "Bearer the-token");

        CLINIC.forget();
        everybodyAnswers();
        browser.perform(get("/work").with(as("sre")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Ruiz"))));
        assertThat(CLINIC.asked("GET /patients")).isEmpty();
    }

    @Test
    void askingWhetherTheListHasChangedReadsNoNames() throws Exception {
        browser.perform(get("/news?seen=0").with(as("coordinator")))
                .andExpect(content().string(containsString("The list has changed")));
        assertThat(CLINIC.asked("GET /patients")).isEmpty();
    }

    @Test
    void theReferralPageSaysWhereItIsAndOffersWhatRoleAndStageAllow() throws Exception {
        browser.perform(get(PAGE).with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Referral · Painpath</title>")))
                .andExpect(content().string(containsString("Ruiz, Ana")))
                .andExpect(content().string(containsString("162/95 mmHg is above 140/90.")))
                .andExpect(content().string(containsString("One rule is satisfied.")))
                .andExpect(content().string(containsString("Referral received")))
                .andExpect(content().string(containsString("overrides:blood-pressure-is-controlled")))
                .andExpect(content().string(not(containsString("step-sign"))));
        browser.perform(get(PAGE).with(as("therapist")))
                .andExpect(content().string(not(containsString("step-accept"))));
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidSoAndTheRestIsShown() throws Exception {
        CLINIC.tell("GET /evaluations/" + REFERRAL, 503, "{}");
        browser.perform(get(PAGE).with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Evaluation does not answer; the rest works.")))
                .andExpect(content().string(containsString("162/95 mmHg")));
    }

    @Test
    void aStepGoesToTheServiceOnceWithWhatThePersonLookedAt() throws Exception {
        CLINIC.tell("POST " + PAGE + "/accept", 200, "{}");
        browser.perform(post(PAGE + "/steps/accept")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1")
                        .param("etag", "\"7\"")
                        .param("overrides:blood-pressure-is-controlled", "treated"))
                .andExpect(redirectedUrl(PAGE + "#intake"));

        StubClinic.Asked asked = CLINIC.asked("POST " + PAGE + "/accept").getFirst();
        assertThat(asked.headers())
                .containsEntry("idempotency-key", "key-1")
                .containsEntry("if-match", "\"7\"")
                .containsEntry("authorization", "Bearer the-token");
        assertThat(asked.body())
                .isEqualTo("{\"overrides\":[{\"rule\":\"blood-pressure-is-controlled\",\"reason\":\"treated\"}]}");
    }

    @Test
    void aRefusalIsSaidBesideTheFormWithWhatWasTyped() throws Exception {
        CLINIC.tell("POST " + PAGE + "/decline", 409, """
                {"code":"already-decided","detail":"Somebody has decided on this referral."}""");
        browser.perform(post(PAGE + "/steps/decline")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-2")
                        .param("reasonCodes", "not-chronic-pain"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody has decided on this referral.")))
                .andExpect(content().string(containsString("not-chronic-pain")))
                .andExpect(content().string(not(containsString("key-2"))));
    }

    @Test
    void whenNobodyKnowsWhetherItHappenedTryingAgainIsTheSameTry() throws Exception {
        CLINIC.tell("POST " + PAGE + "/decline", 503, "{}");
        browser.perform(post(PAGE + "/steps/decline")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-3")
                        .param("reasonCodes", "not-chronic-pain"))
                .andExpect(content().string(containsString("Intake does not answer")))
                .andExpect(content().string(containsString("key-3")));
    }

    @Test
    void aFormFromElsewhereAndARoleThatMayNotAreRefused() throws Exception {
        browser.perform(post(PAGE + "/steps/accept").with(as("coordinator"))).andExpect(status().isForbidden());
        browser.perform(post(PAGE + "/steps/accept").with(as("therapist")).with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get("/referrals/new").with(as("pharmacist"))).andExpect(status().isForbidden());
        assertThat(CLINIC.asked("POST " + PAGE + "/accept")).isEmpty();
    }

    @Test
    void aReferralIsTakenInByHandOnceHoweverOftenItIsSent() throws Exception {
        CLINIC.tell("POST /referrals", 201, "{\"referralId\":\"" + REFERRAL + "\"}");
        browser.perform(get("/referrals/new").with(as("coordinator"))).andExpect(status().isOk());
        browser.perform(post("/referrals/new")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-4")
                        .param("patient.family", "Ruiz")
                        .param("priority", "ROUTINE")
                        .param("facts.nrs", "8"))
                .andExpect(redirectedUrl(PAGE));

        assertThat(CLINIC.asked("POST /referrals").getFirst().body())
                .contains("\"originatingId\":{\"system\":\"urn:painpath:console\",\"value\":\"key-4\"}")
                .contains("\"facts\":{\"nrs\":8}");
    }

    @Test
    void theBoardCounts() throws Exception {
        browser.perform(get("/board").with(as("manager")))
                .andExpect(content().string(containsString("Awaiting decision")))
                .andExpect(content().string(containsString("LATE 1")));
    }

    private static RequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token -> token.subject(role).claim("name", "Sam " + role))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
