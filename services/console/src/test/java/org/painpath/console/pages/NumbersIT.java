package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** Numbers, sheets and charts as they come to the browser. */
class NumbersIT extends RunningConsole {
    private static final String PERIOD = "from=2026-09-01&to=2026-11-30";

    @Test
    void aPeriodIsShownAsTablesWithPictures() throws Exception {
        CLINIC.tell("GET /numbers", 200, """
                {"from":"2026-09-01","to":"2026-11-30","funnel":[{"reach":"RECEIVED","referrals":4},{"reach":"ACCEPTED","referrals":3}],
                 "ended":[{"referrals":3},{"outcome":"DECLINED","referrals":1}],
                 "stages":[{"stage":"SCREENING","left":4,"late":1,"medianMinutes":30,"p90Minutes":90}],
                 "responses":[{"measure":"PEG","followUp":"WEEK_4","band":"MODERATE","referrals":2}],
                 "adverseEvents":[{"grade":2,"events":1}]}""");

        browser.perform(get("/numbers?" + PERIOD).with(as("manager")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("75 %"),
                                containsString("Still open"),
                                containsString("1.5 h"),
                                containsString("1 (25 %)"),
                                containsString("2 of 2"),
                                containsString("<rect class=\"moderate\""),
                                containsString("from=2026-09-01&amp;to=2026-11-30"),
                                not(containsString("style=")))));
    }

    @Test
    void whatCannotBeShownIsSaid() throws Exception {
        CLINIC.tell("GET /numbers", 400, "{\"code\":\"invalid-fields\"}");
        browser.perform(get("/numbers?" + PERIOD).with(as("manager")))
                .andExpect(content().string(containsString("at most 366 days")));
        CLINIC.tell("GET /numbers", 503, "{}");
        browser.perform(get("/numbers").with(as("auditor")))
                .andExpect(content().string(containsString("Tracker does not answer")));
        browser.perform(get("/numbers").with(as("clinician"))).andExpect(status().isForbidden());
    }

    @Test
    void aSheetIsHandedOnAsItComes() throws Exception {
        CLINIC.tell("GET /numbers/rows", 200, "grade,reported_at\r\n2,2026-11-02T10:00:00Z\r\n");
        browser.perform(get("/numbers/rows?of=adverse-events&" + PERIOD).with(as("auditor")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/csv")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string("grade,reported_at\r\n2,2026-11-02T10:00:00Z\r\n"));
        assertThat(CLINIC.asked("GET /numbers/rows").getFirst().headers())
                .containsEntry("authorization", "Bearer the-token");

        CLINIC.tell("GET /numbers/rows", 503, "{}");
        browser.perform(get("/numbers/rows?of=adverse-events&" + PERIOD).with(as("auditor")))
                .andExpect(status().isServiceUnavailable());
        browser.perform(get("/numbers/rows?of=adverse-events&" + PERIOD).with(as("therapist")))
                .andExpect(status().isForbidden());
    }

    @Test
    void outcomesAndResultsAreDrawnWhereTheyStand() throws Exception {
        CLINIC.tell("GET /courses/" + REFERRAL, 200, """
                {"stage":"ACTIVE","sessions":[{"kind":"DOSING","status":"COMPLETED","startsAt":"2026-11-10T10:00:00Z"}],
                 "outcomes":[{"instrument":"PEG","score":23,"week":0,"recordedOn":"2026-11-02"}],
                 "trends":[{"instrument":"PEG","direction":"IMPROVING","points":[{"week":0,"score":23},{"week":4,"score":16}],
                   "bounds":{"minimal":20.7,"moderate":16.1,"substantial":11.5}},
                  {"instrument":"CSSRS","direction":"STEADY","points":[{"week":0,"score":0}]}]}""");
        CLINIC.tell("GET /evaluations/" + REFERRAL, 200, """
                {"stage":"IN_PROGRESS","results":[
                 {"loinc":"1742-6","display":"ALT","value":31,"unit":"U/L","observedOn":"2026-10-03","flag":"NORMAL","low":7,"high":35},
                 {"loinc":"1742-6","display":"ALT","value":112,"unit":"U/L","observedOn":"2026-11-12","flag":"HIGH","low":7,"high":35},
                 {"loinc":"2106-3","display":"hCG, urine","value":0,"unit":"{presence}","observedOn":"2026-11-12","flag":"NORMAL"}]}""");

        browser.perform(get(PAGE).with(as("therapist")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "aria-label=\"PEG 23 at week 0, 16 at week 4, improving since the one before\""),
                                containsString("zone moderate"),
                                containsString("<title>Dose, "),
                                containsString("▲ from 31 on 3 Oct 2026"),
                                containsString("7 to 35"),
                                containsString("not found"),
                                not(containsString("aria-label=\"C-SSRS")),
                                not(containsString("style=")))));
    }
}
