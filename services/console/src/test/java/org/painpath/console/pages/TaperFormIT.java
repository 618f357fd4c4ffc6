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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A taper is proposed from what the policy would begin with, where the prescription is. */
class TaperFormIT extends RunningConsole {
    private static final String REVIEW = "/reviews/" + REFERRAL;
    private static final String STEP = PAGE + "/steps/propose-taper";

    @BeforeEach
    void aPrescriptionIsInForce() {
        CLINIC.tell("GET " + REVIEW, 200, """
                {"stage":"ACTIVE","findings":[],"prescription":{"singleDoseMg":20},"taperPlan":{
                 "steps":[{"startsOn":"2027-01-11","singleDoseMg":12.5,"timesPerDay":3},
                  {"startsOn":"2027-01-25","singleDoseMg":6.5,"timesPerDay":3}],
                 "endsOn":"2027-02-08","limits":["A step lasts 3 to 14 days."]}}""");
        CLINIC.tell("POST " + REVIEW + "/proposal", 200, "{}");
    }

    @Test
    void itIsFilledInWithUnitsAndLimits() throws Exception {
        page("prescriber")
                .andExpect(content().string(containsString("name=\"taper.steps[0].startsOn\" value=\"2027-01-11\"")))
                .andExpect(content().string(containsString("name=\"taper.steps[1].singleDoseMg\" value=\"6.5\"")))
                .andExpect(content().string(containsString("name=\"taper.steps[7].singleDoseMg\"")))
                .andExpect(content().string(containsString("name=\"taper.endsOn\" value=\"2027-02-08\"")))
                .andExpect(content().string(containsString("Single dose (mg, 0.5 to 1000)")))
                .andExpect(content().string(containsString("<li>A step lasts 3 to 14 days.</li>")))
                .andExpect(content().string(containsString("for=\"propose-taper-taper.steps[0].startsOn\"")))
                .andExpect(content().string(not(containsString("<h3>Taper plan"))));
    }

    @Test
    void itIsForWhoProposesAndWhereSomethingCanBeTapered() throws Exception {
        page("clinician").andExpect(content().string(containsString("step-propose-taper")));
        page("pharmacist").andExpect(content().string(not(containsString("step-propose-taper"))));
        page("therapist").andExpect(content().string(not(containsString("step-propose-taper"))));
        CLINIC.tell("GET " + REVIEW, 200, "{\"stage\":\"ACTIVE\",\"findings\":[],\"taperPlan\":null}");
        page("prescriber").andExpect(content().string(not(containsString("step-propose-taper"))));
    }

    @Test
    void whatIsFilledInGoesToTheServiceWithWhatThePersonLookedAt() throws Exception {
        browser.perform(filledIn()).andExpect(redirectedUrl(PAGE + "#prescription-review"));

        var asked = CLINIC.asked("POST " + REVIEW + "/proposal").getFirst();
        assertThat(asked.headers()).containsEntry("if-match", "\"7\"").containsEntry("idempotency-key", "key-1");
        assertThat(asked.body())
                .isEqualTo(
                        "{\"taper\":{\"steps\":[{\"startsOn\":\"2027-01-11\",\"singleDoseMg\":12.5,\"timesPerDay\":3},"
                                + "{\"startsOn\":\"2027-01-25\",\"singleDoseMg\":5,\"timesPerDay\":2}],\"endsOn\":\"2027-02-08\"}}");
    }

    @Test
    void whatIsWrongStandsBesideItsField() throws Exception {
        CLINIC.tell("POST " + REVIEW + "/proposal", 400, """
                {"code":"invalid-fields","detail":"Some fields do not hold.",
                 "errors":[{"field":"taper.steps[1].singleDoseMg","message":"must be at least 0.5"}]}""");
        browser.perform(filledIn())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<a href=\"#propose-taper-taper.steps[2].singleDoseMg\">")))
                .andExpect(content().string(containsString("id=\"propose-taper-taper.steps[2].singleDoseMg-hint\"")))
                .andExpect(content().string(containsString("<b class=\"fault\">must be at least 0.5</b>")))
                .andExpect(content().string(containsString("name=\"taper.steps[0].singleDoseMg\" value=\"12.5\"")))
                .andExpect(content().string(not(containsString("name=\"taper.steps[1].singleDoseMg\" value=\"6.5\""))));
    }

    @Test
    void whoWasSlowerSeesWhatHasChangedAndWhatTheyTyped() throws Exception {
        CLINIC.tell("POST " + REVIEW + "/proposal", 412, """
                {"code":"changed-meanwhile","detail":"Somebody else was faster."}""");
        browser.perform(filledIn().param("seen", "Prescription, Single dose mg\t10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("What has changed")))
                .andExpect(content().string(containsString("<td>10</td><td><b>20</b></td>")))
                .andExpect(content().string(containsString("<dt>Single dose</dt><dd>12.5</dd>")));
    }

    private ResultActions page(String role) throws Exception {
        return browser.perform(get(PAGE).with(as(role))).andExpect(status().isOk());
    }

    /** The second line was emptied. */
    private static MockHttpServletRequestBuilder filledIn() {
        return post(STEP)
                .with(as("prescriber"))
                .with(csrf())
                .param("idempotencyKey", "key-1")
                .param("etag", "\"7\"")
                .param("taper.steps[0].startsOn", "2027-01-11")
                .param("taper.steps[0].singleDoseMg", "12.5")
                .param("taper.steps[0].timesPerDay", "3")
                .param("taper.steps[1].startsOn", "")
                .param("taper.steps[1].singleDoseMg", "")
                .param("taper.steps[1].timesPerDay", "")
                .param("taper.steps[2].startsOn", "2027-01-25")
                .param("taper.steps[2].singleDoseMg", "5")
                .param("taper.steps[2].timesPerDay", "2")
                .param("taper.endsOn", "2027-02-08");
    }
}
