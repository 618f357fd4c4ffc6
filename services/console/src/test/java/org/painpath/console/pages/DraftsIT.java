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

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What was typed survives a reload, a lost session and a service that is down, and nothing else. */
class DraftsIT extends RunningConsole {
    private static final String DRAFT = "/drafts/decline/" + REFERRAL;
    private static final String TYPED = "the referrer rang twice";

    @BeforeEach
    void aReferralWaitsForADecision() {
        stands(31);
    }

    @Test
    void aFormThatWasHalfFilledInIsFilledInAgainForItsWriterAlone() throws Exception {
        keep("key-1").andExpect(status().isNoContent());

        page("coordinator")
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(containsString("Not sent yet: what you typed at ")))
                .andExpect(content().string(containsString("value=\"key-1\"")))
                .andExpect(content().string(not(containsString("Something has changed since"))));
        page("clinician").andExpect(content().string(not(containsString(TYPED))));
        assertThat(stored()).isNotEmpty().doesNotContain("referrer").doesNotContain("twice");
    }

    @Test
    void whatWasTypedAboutSomethingThatHasChangedIsSaidSo() throws Exception {
        browser.perform(draft("key-1").param("etag", "\"6\"")).andExpect(status().isNoContent());
        page("coordinator").andExpect(content().string(containsString("Something has changed since")));
    }

    @Test
    void whatIsSentIsForgottenAndALateCopyOfItIsNotKept() throws Exception {
        CLINIC.tell("POST " + PAGE + "/decline", 200, "{}");
        keep("key-1");
        send("key-1").andExpect(redirectedUrl(PAGE + "#intake"));
        assertThat(stored()).isEmpty();

        keep("key-1");
        page("coordinator").andExpect(content().string(not(containsString(TYPED))));
        keep("key-2");
        page("coordinator").andExpect(content().string(containsString(TYPED)));
    }

    @Test
    void whatAServiceDidNotAnswerIsTheSameTryLaterToo() throws Exception {
        CLINIC.tell("POST " + PAGE + "/decline", 503, "{}");
        send("key-1").andExpect(status().isUnprocessableContent());
        page("coordinator")
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(containsString("value=\"key-1\"")));

        CLINIC.tell("POST " + PAGE + "/decline", 409, "{\"code\":\"no\",\"detail\":\"Not now.\"}");
        send("key-1").andExpect(status().isUnprocessableContent());
        page("coordinator")
                .andExpect(content().string(containsString(TYPED)))
                .andExpect(content().string(not(containsString("value=\"key-1\""))));
    }

    @Test
    void aDraftIsThrownAwayOrGoneAfterADay() throws Exception {
        keep("key-1");
        browser.perform(post(DRAFT + "/discard")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1"))
                .andExpect(redirectedUrl(PAGE));
        page("coordinator").andExpect(content().string(not(containsString(TYPED))));

        keep("key-2");
        database.sql("update draft set kept_at = now() - interval '25 hours'").update();
        page("coordinator").andExpect(content().string(not(containsString(TYPED))));
    }

    @Test
    void whoThePatientIsIsNeverKept() throws Exception {
        browser.perform(post("/drafts/new-referral")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1")
                        .param("patient.family", "Ruiz")
                        .param("facts.priorTreatments[0].weeks", "12"))
                .andExpect(status().isNoContent());
        browser.perform(get("/referrals/new").with(as("coordinator")))
                .andExpect(content().string(containsString("name=\"facts.priorTreatments[0].weeks\" value=\"12\"")))
                .andExpect(content().string(not(containsString("Ruiz"))));
    }

    @Test
    void nobodyKeepsWhatTheyMayNotSendOrTooMuchOfIt() throws Exception {
        browser.perform(post(DRAFT).with(as("coordinator"))).andExpect(status().isForbidden());
        browser.perform(post(DRAFT).with(as("therapist")).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post("/drafts/nothing/" + REFERRAL)
                        .with(as("coordinator"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        browser.perform(post(DRAFT).with(as("coordinator")).with(csrf()).param("reasonCodes", "x".repeat(64_001)))
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void whoWasSlowerSeesWhatWasWhatIsAndWhatTheyTyped() throws Exception {
        String seen = seenOnThePage();
        stands(112);
        CLINIC.tell(
                "POST " + PAGE + "/decline",
                412,
                "{\"code\":\"stale\",\"detail\":\"This has changed since you looked.\"}");
        browser.perform(post(PAGE + "/steps/decline")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1")
                        .param("seen", seen)
                        .param("reasonCodes", TYPED))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This has changed since you looked. Nothing was done")))
                .andExpect(content().string(containsString("<td>31</td><td><b>112</b></td>")))
                .andExpect(content().string(containsString("What you typed")))
                .andExpect(content().string(containsString("<dd>" + TYPED + "</dd>")));
    }

    /** What a browser reads from the part that the form stands in. */
    private String seenOnThePage() throws Exception {
        String page = page("coordinator").andReturn().getResponse().getContentAsString();
        int from = page.indexOf("data-seen=\"") + "data-seen=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }

    private static void stands(int alt) {
        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%s","stage":"AWAITING_DECISION","late":false,"waits":[],"timeline":[],"alt":%d}""".formatted(REFERRAL, alt));
    }

    private ResultActions keep(String key) throws Exception {
        return browser.perform(draft(key).param("etag", "\"7\""));
    }

    private static MockHttpServletRequestBuilder draft(String key) {
        return post(DRAFT)
                .with(as("coordinator"))
                .with(csrf())
                .param("idempotencyKey", key)
                .param("reasonCodes", TYPED);
    }

    private ResultActions send(String key) throws Exception {
        return browser.perform(post(PAGE + "/steps/decline")
                .with(as("coordinator"))
                .with(csrf())
                .param("idempotencyKey", key)
                .param("reasonCodes", TYPED));
    }

    private ResultActions page(String role) throws Exception {
        return browser.perform(get(PAGE).with(as(role))).andExpect(status().isOk());
    }

    /** What lies in the database, as text. */
    private String stored() {
        return database.sql("select sealed from draft where sealed is not null").query(byte[].class).list().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }
}
