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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pharmacy was told, for those who are to know; what nobody knows is settled there. */
class PharmacyPartIT extends RunningConsole {
    private static final String TOLD = "/reviews/" + REFERRAL + "/pharmacy-messages";
    private static final String ORDER = "0197f5c2-7a0e-7000-8000-0000000000a1";
    private static final String FILL = "0197f5c2-7a0e-7000-8000-0000000000a2";

    @BeforeEach
    void anOrderIsUnknownAndAFillWaits() {
        CLINIC.tell("GET " + TOLD, 200, """
                {"toDo":["Ask the pharmacy, and say here what it says."],"messages":[
                 {"messageId":"%s","kind":"FILL","fill":0,"state":"DUE","code":"order-not-sent","attempts":2,
                  "writtenAt":"2026-01-04T10:00:00Z","nextTryAt":"2026-01-04T10:04:00Z","changedAt":"2026-01-04T10:00:05Z"},
                 {"messageId":"%s","kind":"ORDER","state":"UNKNOWN","code":"no-reply","attempts":1,
                  "writtenAt":"2026-01-03T10:00:00Z","changedAt":"2026-01-03T10:00:20Z"}]}""".formatted(FILL, ORDER));
        CLINIC.tell("POST /pharmacy-messages/" + ORDER + "/arrived", 200, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pharmacist", "prescriber", "manager"})
    void itSaysWhatWasToldWhenAndWhyNot(String role) throws Exception {
        browser.perform(get(PAGE).with(as(role)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"pharmacy\"")))
                .andExpect(content().string(containsString("<h2><span>Pharmacy</span>")))
                .andExpect(content().string(containsString("Ask the pharmacy, and say here what it says.")))
                .andExpect(content().string(containsString("<td class=\"num\">Unknown</td>")))
                .andExpect(content().string(containsString("<td class=\"num\">Due</td>")))
                .andExpect(content().string(containsString("<td class=\"num\">Order not sent</td>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "coordinator", "clinician", "sre"})
    void othersAreNotShownItAndItIsNotAskedForThem(String role) throws Exception {
        browser.perform(get(PAGE).with(as(role)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("id=\"pharmacy\""))));
        assertThat(CLINIC.asked("GET " + TOLD)).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsSettledByAPharmacistOrAManager() throws Exception {
        browser.perform(get(PAGE).with(as("prescriber")))
                .andExpect(content().string(not(containsString("step-note-that-it-arrived"))));
        browser.perform(get(PAGE).with(as("manager")))
                .andExpect(content().string(containsString("step-note-that-it-arrived")))
                .andExpect(content().string(containsString("<option value=\"" + ORDER)))
                .andExpect(content().string(not(containsString("<option value=\"" + FILL))));
        browser.perform(post(PAGE + "/steps/note-that-it-arrived")
                        .with(as("manager"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1")
                        .param("message", ORDER)
                        .param("reasonCode", "PHARMACY_CALLED"))
                .andExpect(redirectedUrl(PAGE + "#pharmacy"));
        assertThat(CLINIC.asked("POST /pharmacy-messages/" + ORDER + "/arrived")
                        .getFirst()
                        .body())
                .isEqualTo("{\"reasonCode\":\"PHARMACY_CALLED\"}");
    }

    @Test
    void whereNothingWasToldThereIsNoSuchPart() throws Exception {
        CLINIC.tell("GET " + TOLD, 200, "{\"toDo\":[],\"messages\":[]}");
        browser.perform(get(PAGE).with(as("manager")))
                .andExpect(content().string(not(containsString("id=\"pharmacy\""))));
    }
}
