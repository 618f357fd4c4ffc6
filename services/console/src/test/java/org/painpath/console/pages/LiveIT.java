package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

/** Pages are told which referrals have changed, never what of them, and when tracker is not heard. */
class LiveIT extends RunningConsole {
    private static final String EVENT = """
            id: 41
            event: painpath.tracker.stage-entered.v1
            data: {"subject":"%s","data":{"waitingFor":"the assessment"}}

            """.formatted(REFERRAL);

    @Test
    void aPageHearsWhichReferralHasChangedAndTrackerIsAskedForWhatCameAfter() throws Exception {
        CLINIC.tell("GET /feed", 200, EVENT);
        MvcResult page = look();

        patiently()
                .untilAsserted(() ->
                        assertThat(text(page)).contains("event:live").contains("event:changed\ndata:" + REFERRAL));
        assertThat(text(page)).doesNotContain("assessment");
        assertThat(CLINIC.asked("GET /feed").getFirst().headers()).containsEntry("authorization", "Bearer the-token");
        patiently()
                .untilAsserted(
                        () -> assertThat(CLINIC.asked("GET /feed").getLast().headers())
                                .containsEntry("last-event-id", "41"));
    }

    @Test
    void aPageHearsThatTrackerIsNotHeard() throws Exception {
        CLINIC.tell("GET /feed", 200, EVENT);
        MvcResult page = look();
        patiently().until(() -> text(page).contains("event:live"));
        CLINIC.tell("GET /feed", 503, "{}");
        patiently().until(() -> text(page).contains("event:interrupted"));
    }

    @Test
    void whoIsNotLoggedInHearsNothing() throws Exception {
        browser.perform(get("/live")).andExpect(status().isFound());
        browser.perform(get("/session")).andExpect(status().isFound());
        browser.perform(get("/session").with(as("sre"))).andExpect(status().isNoContent());
    }

    @Test
    void everyPageSaysAfterHowLongWithoutATouchTheSessionEnds() throws Exception {
        browser.perform(get("/board").with(as("sre")))
                .andExpect(content().string(containsString("<body data-idle=\"900\">")))
                .andExpect(content().string(containsString("id=\"idle\" class=\"idle\" role=\"alert\"")));
    }

    /** Between two tries to hear tracker there may be ten seconds. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private MvcResult look() throws Exception {
        return browser.perform(get("/live").with(as("clinician")))
                .andExpect(request().asyncStarted())
                .andReturn();
    }

    private static String text(MvcResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }
}
