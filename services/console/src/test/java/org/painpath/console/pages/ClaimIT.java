package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who has it in hand: in every line and on the page, taken without leaving the list. */
class ClaimIT extends RunningConsole {
    private static final String CLAIM = PAGE + "/claim";
    private static final String RELEASE = PAGE + "/release";

    @Test
    void aLineSaysWhoHasItAndOffersWhatThePersonMay() throws Exception {
        isWith(null);
        browser.perform(get("/work").with(as("coordinator")))
                .andExpect(content().string(containsString("action=\"" + CLAIM + "\"")))
                .andExpect(content().string(not(containsString(RELEASE))));
        browser.perform(get("/work?role=coordinator").with(as("pharmacist")))
                .andExpect(content().string(not(containsString(CLAIM))));

        isWith("coordinator");
        browser.perform(get("/work").with(as("coordinator")))
                .andExpect(content().string(containsString("<b>you</b>")))
                .andExpect(content().string(containsString(RELEASE)));

        isWith("ann");
        browser.perform(get("/work").with(as("coordinator")))
                .andExpect(content().string(containsString("<span>ann</span>")))
                .andExpect(content().string(not(containsString(CLAIM))))
                .andExpect(content().string(not(containsString(RELEASE))));
        browser.perform(get("/work?role=coordinator").with(as("manager")))
                .andExpect(content().string(containsString(RELEASE)));
    }

    @Test
    void theReferralPageSaysItTooAndOffersColleagues() throws Exception {
        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%s","stage":"AWAITING_DECISION","late":false,"timeline":[],"waits":[
                  {"stage":"AWAITING_DECISION","role":"COORDINATOR","waitingFor":"the decision",
                   "since":"2026-11-02T15:00:00Z","late":false,"owner":"coordinator"}]}""".formatted(REFERRAL));
        browser.perform(get(PAGE).with(as("coordinator")))
                .andExpect(content().string(containsString("<b>you</b>")))
                .andExpect(content().string(containsString("Hand over")));

        CLINIC.tell("GET /colleagues", 200, "{\"items\":[\"coordinator\",\"ann\"]}");
        browser.perform(get(PAGE + "/hand-over?role=COORDINATOR&owner=coordinator")
                        .with(as("coordinator")))
                .andExpect(content().string(containsString("<option value=\"ann\">ann</option>")))
                .andExpect(content().string(not(containsString("<option value=\"coordinator\""))));
    }

    @Test
    void aClaimGoesToTrackerAndBackToWhereItWasMade() throws Exception {
        CLINIC.tell("POST " + PAGE + "/claim", 200, "{}");
        browser.perform(claim().param("back", "/work?role=coordinator&late"))
                .andExpect(redirectedUrl("/work?role=coordinator&late"));
        assertThat(CLINIC.asked("POST " + PAGE + "/claim").getFirst().body()).isEqualTo("{\"role\":\"COORDINATOR\"}");
        assertThat(CLINIC.asked("POST " + PAGE + "/claim").getFirst().headers()).containsKey("idempotency-key");

        browser.perform(claim().param("back", "//elsewhere.example/work")).andExpect(redirectedUrl(PAGE));
        browser.perform(claim().header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string("You have it in hand"));
        browser.perform(post(CLAIM).with(as("coordinator"))).andExpect(status().isForbidden());
    }

    @Test
    void whoWasSlowerIsToldWhoHasIt() throws Exception {
        CLINIC.tell("POST " + PAGE + "/claim", 409, """
                {"code":"claimed-by-another","detail":"ann has this in hand already."}""");
        browser.perform(claim().header("HX-Request", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string("ann has this in hand already."));
    }

    private static MockHttpServletRequestBuilder claim() {
        return post(CLAIM).with(as("coordinator")).with(csrf()).param("role", "COORDINATOR");
    }

    private static void isWith(@Nullable String owner) {
        CLINIC.tell(
                "GET /referrals", 200, """
                {"items":[{"referralId":"%s","place":0,"stage":"AWAITING_DECISION","role":"COORDINATOR",
                 "waitingFor":"the decision","since":"2026-11-02T15:00:00Z","late":false%s}]}""".formatted(REFERRAL, owner == null ? "" : ",\"owner\":\"" + owner + "\""));
    }
}
