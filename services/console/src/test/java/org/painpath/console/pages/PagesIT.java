package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesIT extends RunningConsole {
    @BeforeEach
    void everybodyAnswers() {
        CLINIC.forget();
        CLINIC.tell("GET /referrals", 200, """
                {"items":[{"referralId":"%s","place":0,"stage":"AWAITING_DECISION","role":"COORDINATOR",
                 "waitingFor":"the decision to accept or decline","since":"2026-11-02T15:00:00Z",
                 "dueAt":"2026-11-04T15:00:00Z","late":true}]}""".formatted(REFERRAL));
        CLINIC.tell("GET /patients", 200, NAMES);
        CLINIC.tell("GET /board", 200, """
                {"stages":[{"stage":"AWAITING_DECISION","role":"COORDINATOR","referrals":3,"late":1,"oldestSince":"2026-11-02T15:00:00Z",
                 "ages":{"underADay":1,"underAWeek":0,"underFourWeeks":2,"older":0}}]}""");
        // the stub stands in for tracker and intake at one address: this is both of their answers
        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%1$s","stage":"AWAITING_DECISION","late":false,"priority":"URGENT",
                 "waits":[{"stage":"AWAITING_DECISION","role":"COORDINATOR","waitingFor":"the decision to accept or decline",
                   "since":"2026-11-02T15:00:00Z","dueAt":"2030-11-04T15:00:00Z","late":false}],
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
                .andExpect(content().string(containsString("<title>Work (1) · Painpath</title>")))
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
    void aListThatStaysOpenIsReadAgainWithoutNames() throws Exception {
        browser.perform(get("/worklist-lines").with(as("coordinator")))
                .andExpect(content().string(containsString("data-key=\"" + REFERRAL + "~0\"")))
                .andExpect(content().string(containsString("data-title=\"Work (1) · Painpath\"")))
                .andExpect(content().string(not(containsString("<html"))));
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
    void aQuestionnaireIsAFormOfItsOwnAndACrisisStandsInTheBanner() throws Exception {
        browser.perform(get(PAGE).with(as("clinician")))
                .andExpect(content().string(containsString("Questionnaires")))
                .andExpect(content().string(containsString("step-record-fibromyalgia")))
                .andExpect(content().string(containsString("name=\"answers.RADIATING\"")));
        CLINIC.tell("POST " + PAGE + "/questionnaires", 201, "{}");
        browser.perform(post(PAGE + "/steps/record-cssrs")
                        .with(as("clinician"))
                        .with(csrf())
                        .param("idempotencyKey", "key-5")
                        .param("answeredOn", "2026-11-03")
                        .param("answers.INTENT", "1")
                        .param("answers.PLAN", ""))
                .andExpect(redirectedUrl(PAGE));
        assertThat(CLINIC.asked("POST " + PAGE + "/questionnaires").getFirst().body())
                .isEqualTo("{\"instrument\":\"CSSRS\",\"answeredOn\":\"2026-11-03\",\"answers\":{\"INTENT\":1}}");

        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%s","stage":"AWAITING_DECISION","late":false,"waits":[],"timeline":[],
                 "crisis":{"openedOn":"2026-11-03","task":"a clinician evaluates at once"},
                 "questionnaires":[{"instrument":"PEG","words":"PEG 7.0 of 10."},
                   {"instrument":"CSSRS","band":"HIGH","words":"C-SSRS high: evaluate at once."}]}""".formatted(REFERRAL));
        browser.perform(get(PAGE).with(as("clinician")))
                .andExpect(content()
                        .string(containsString("<b class=\"flag\">NOW</b> <span>a clinician evaluates at once")));
    }

    @Test
    void aReferralThatHasEndedStillShowsWhatWaits() throws Exception {
        CLINIC.tell("GET " + PAGE, 200, """
                {"referralId":"%s","stage":"CLOSED","late":false,"outcome":"WITHDRAWN","timeline":[],"waits":[
                 {"stage":"CLOSED","role":"NOBODY","waitingFor":"nothing","since":"2026-11-02T15:00:00Z","late":false},
                 {"stage":"EVALUATION","role":"CLINICIAN","waitingFor":"a critical result to be acknowledged",
                  "since":"2026-11-02T16:00:00Z","dueAt":"2026-11-02T17:00:00Z","late":true}]}""".formatted(REFERRAL));

        browser.perform(get(PAGE).with(as("clinician")))
                .andExpect(content().string(containsString("<b>Closed:</b>")))
                .andExpect(content()
                        .string(containsString("<b>Waits for</b> <span>a critical result to be acknowledged</span>")))
                .andExpect(content().string(containsString("<b class=\"flag\">LATE ")))
                .andExpect(content().string(not(containsString("<span>nothing</span>"))));
    }

    @Test
    void whatIsWrongWithAnAnswerIsSaidBesideIt() throws Exception {
        CLINIC.tell("POST " + PAGE + "/questionnaires", 400, """
                {"code":"invalid-fields","detail":"Some fields do not hold.",
                 "errors":[{"field":"answers.Q3","message":"must be from 0 to 3"}]}""");
        browser.perform(post(PAGE + "/steps/record-gad7")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-6")
                        .param("answers.Q1", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<b class=\"fault\">must be from 0 to 3</b>")))
                .andExpect(content().string(containsString("<a href=\"#record-gad7-answers.Q3\">")))
                .andExpect(content().string(containsString("name=\"answers.Q1\" value=\"2\" checked=\"checked\"")));
    }

    @Test
    void whatCanBeTakenBackIsOfferedToWhoMayDoSo() throws Exception {
        CLINIC.tell("POST /reviews/" + REFERRAL + "/suspend", 200, "{}");
        for (String role : new String[] {"prescriber", "pharmacist"}) {
            browser.perform(post(PAGE + "/steps/suspend")
                            .with(as(role))
                            .with(csrf())
                            .param("idempotencyKey", "key-7")
                            .param("reasonCode", "INTERACTION"))
                    .andExpect(status().isFound())
                    .andExpect(flash().attribute("undo", role.equals("prescriber") ? "resume-prescription" : null));
        }
    }

    @Test
    void freeTimesAreOfferedInTheFormThatBooksAVisit() throws Exception {
        CLINIC.tell("GET /slots", 200, """
                [{"clinician":"lee","startsAt":"2096-11-24T15:30:00Z","minutes":60}]""");
        browser.perform(get("/free-times?mode=VIDEO&minutes=60&clinician={who}", "a&b{c}")
                        .with(as("coordinator")))
                .andExpect(content().string(containsString("data-starts-at=\"2096-11-24T15:30\"")))
                .andExpect(content().string(containsString("data-clinician=\"lee\"")));

        CLINIC.tell("GET /slots", 503, "{}");
        browser.perform(get("/free-times").with(as("coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Evaluation does not answer")));
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
}
