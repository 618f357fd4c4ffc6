package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
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
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that are not about one referral: each with its forms, for whom it is, and what it says when a service is silent. */
class OwnPagesIT extends RunningConsole {
    private static final String ID = "0197f5c2-7a0e-7000-8000-0000000000aa";
    private static final String PARKED = """
            {"id":"%s","source":"intake","referralId":"%s","sequence":4,"eventId":"%1$s",
             "type":"painpath.intake.referral-accepted.v1","occurredAt":"2026-11-02T15:00:00Z","reasonCode":"refused",
             "reason":"The referral is closed here.","parkedAt":"2026-11-02T15:00:01Z"}""".formatted(ID, REFERRAL);

    @BeforeEach
    void namesAreKnown() {
        CLINIC.tell("GET /patients", 200, NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "/patient-matches, manager",
        "/patient-matches/0197f5c2-7a0e-7000-8000-0000000000aa, clinician",
        "/messages, clinician",
        "/policy, pharmacist",
        "/registrations, prescriber",
        "/search, manager",
        "/calendar, sre",
        "/hours, manager",
        "/desk, coordinator",
        "/desk/intake/0197f5c2-7a0e-7000-8000-0000000000aa, manager"
    })
    void aPageIsForItsRolesAlone(String page, String role) throws Exception {
        browser.perform(get(page).with(as(role)))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("Ruiz"))));
    }

    @ParameterizedTest
    @CsvSource({
        "/patient-matches/0197f5c2-7a0e-7000-8000-0000000000aa/same-patient, clinician",
        "/messages/0197f5c2-7a0e-7000-8000-0000000000aa/send-again, manager",
        "/policy, coordinator",
        "/registrations/lee/0197f5c2-7a0e-7000-8000-0000000000aa/confirm-registration, coordinator",
        "/search, manager",
        "/desk/intake/0197f5c2-7a0e-7000-8000-0000000000aa/try, coordinator"
    })
    void aStepIsForItsRolesAlone(String page, String role) throws Exception {
        browser.perform(post(page).with(as(role)).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post(page).with(as("coordinator"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "/patient-matches, coordinator, Intake",
        "/messages, coordinator, Intake",
        "/policy, manager, Intake",
        "/registrations, manager, Prescription review",
        "/calendar, clinician, Evaluation",
        "/hours, clinician, Evaluation",
        "/desk, sre, Integration therapy"
    })
    void aSilentServiceIsSaidSo(String page, String role, String service) throws Exception {
        for (String door : new String[] {
            "/patient-matches",
            "/messages",
            "/policy/packs",
            "/registrations",
            "/appointments",
            "/parked",
            "/ledger",
            "/clinicians/clinician/availability"
        }) {
            CLINIC.tell("GET " + door, 503, "{}");
        }
        browser.perform(get(page).with(as(role)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(service + " does not answer")))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void twoPatientsStandSideBySideWithTheirDifferencesInWords() throws Exception {
        CLINIC.tell("GET /patient-matches", 200, "{\"items\":[" + match("OPEN") + "]}");
        browser.perform(get("/patient-matches").with(as("coordinator")))
                .andExpect(content().string(containsString("<title>Same patient? (1) · Painpath</title>")))
                .andExpect(content().string(containsString("Same number, other birth date")))
                .andExpect(content().string(containsString("Ruiz, Ana")));

        sideBySide("OPEN");
        browser.perform(get("/patient-matches/" + ID).with(as("coordinator")))
                .andExpect(content().string(containsString("<title>Two patients · Painpath</title>")))
                .andExpect(content().string(containsString("<mark>14 Mar 1980</mark>")))
                .andExpect(content().string(containsString("differs")))
                .andExpect(content().string(containsString("Nothing is merged")))
                .andExpect(content().string(containsString("Different patients")));
    }

    @Test
    void aJudgementGoesToIntakeAndAnotherOneBeforeItIsSaid() throws Exception {
        CLINIC.tell("POST /patient-matches/" + ID + "/different", 200, "{}");
        browser.perform(post("/patient-matches/" + ID + "/different-patients")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1"))
                .andExpect(redirectedUrl("/patient-matches"));
        assertThat(CLINIC.asked("POST /patient-matches/" + ID + "/different")
                        .getFirst()
                        .headers())
                .containsEntry("idempotency-key", "key-1");

        CLINIC.tell("POST /patient-matches/" + ID + "/same", 409, """
                {"code":"already-judged","detail":"Somebody has judged these two patients otherwise."}""");
        sideBySide("DIFFERENT");
        browser.perform(post("/patient-matches/" + ID + "/same-patient")
                        .with(as("coordinator"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody has judged these two patients otherwise.")))
                .andExpect(content().string(containsString("judged by")))
                .andExpect(content().string(not(containsString("Nothing is merged"))));
    }

    @Test
    void messagesThatWaitForAPersonComeFirstWithWhyAndWhatToDo() throws Exception {
        CLINIC.tell("GET /messages", 200, """
                {"items":[{"messageId":"%s","referralId":"%s","about":"MOVED","state":"FAILED","attempts":3,
                 "code":"refused-550","changedAt":"2026-11-02T15:00:00Z"}],"next":7}""".formatted(ID, REFERRAL));
        browser.perform(get("/messages").with(as("coordinator")))
                .andExpect(content().string(containsString("<title>Messages (3+) · Painpath</title>")))
                .andExpect(content().string(containsString("Nobody knows")))
                .andExpect(content().string(containsString("Ask the patient; send it again only if it has not")))
                .andExpect(content().string(containsString("the mail server refused it for good (550)")))
                .andExpect(content().string(containsString("Visit moved")))
                .andExpect(content().string(containsString("Send again")));
        browser.perform(get("/messages").with(as("manager")))
                .andExpect(content().string(containsString("Visit moved")))
                .andExpect(content().string(not(containsString("Send again"))));
        browser.perform(get("/messages?state=SENT&after=7").with(as("manager")))
                .andExpect(content().string(containsString("<title>Messages · Painpath</title>")))
                .andExpect(content().string(containsString("The mail server has taken it.")));
    }

    @Test
    void aMessageIsSentAgainOrLeft() throws Exception {
        CLINIC.tell("POST /messages/" + ID + "/leave", 200, "{}");
        browser.perform(post("/messages/" + ID + "/leave-message")
                        .with(as("coordinator"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/messages"));
        CLINIC.tell("POST /messages/" + ID + "/send-again", 409, """
                {"code":"not-waiting","detail":"This message does not wait for anybody's decision."}""");
        browser.perform(post("/messages/" + ID + "/send-again")
                        .with(as("coordinator"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("does not wait for anybody")));
    }

    @Test
    void aRegistrationIsConfirmedByAnotherManagerThanEnteredIt() throws Exception {
        CLINIC.tell("GET /registrations", 200, "{\"items\":[" + registration("manager2") + "]}");
        browser.perform(get("/registrations").with(as("manager")))
                .andExpect(content().string(containsString("<title>Registrations · Painpath</title>")))
                .andExpect(content().string(containsString("waits for a second manager")))
                .andExpect(content().string(containsString("NJ, NY")))
                .andExpect(content().string(containsString(">Confirm</button>")))
                .andExpect(content().string(containsString(">End</button>")));
        CLINIC.tell("GET /registrations", 200, "{\"items\":[" + registration("manager") + "]}");
        browser.perform(get("/registrations").with(as("manager")))
                .andExpect(content().string(not(containsString(">Confirm</button>"))));

        String door = "POST /prescribers/lee/registrations/" + ID;
        String page = "/registrations/lee/" + ID;
        CLINIC.tell(door + "/confirm", 200, "{}");
        browser.perform(post(page + "/confirm-registration")
                        .with(as("manager"))
                        .with(csrf())
                        .param("idempotencyKey", "key-1"))
                .andExpect(redirectedUrl("/registrations"));
        assertThat(CLINIC.asked(door + "/confirm").getFirst().headers()).containsEntry("idempotency-key", "key-1");
        CLINIC.tell(door + "/revoke", 409, """
                {"code":"registration-revoked","detail":"This registration has been taken back."}""");
        browser.perform(post(page + "/end-registration").with(as("manager")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This registration has been taken back.")));
    }

    @Test
    void aRegistrationIsEnteredAndWhatIsWrongWithItIsSaid() throws Exception {
        String door = "POST /prescribers/lee/registrations";
        CLINIC.tell("GET /registrations", 200, "{\"items\":[]}");
        CLINIC.tell(door, 201, "{}");
        browser.perform(post("/registrations")
                        .with(as("manager"))
                        .with(csrf())
                        .param("prescriber", "lee")
                        .param("deaNumber", "AB1234563")
                        .param("validFrom", "2026-11-01")
                        .param("validUntil", "2027-10-31")
                        .param("states", "NY\nNJ"))
                .andExpect(redirectedUrl("/registrations"));
        assertThat(CLINIC.asked(door).getFirst().body())
                .isEqualTo(
                        "{\"deaNumber\":\"AB1234563\",\"validFrom\":\"2026-11-01\",\"validUntil\":\"2027-10-31\",\"states\":[\"NY\",\"NJ\"]}");

        CLINIC.tell(door, 400, """
                {"code":"invalid-fields","detail":"Some fields do not hold.",
                 "errors":[{"field":"deaNumber","message":"does not add up; a digit is wrong"}]}""");
        browser.perform(post("/registrations")
                        .with(as("manager"))
                        .with(csrf())
                        .param("prescriber", "lee")
                        .param("deaNumber", "AB1234564"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("does not add up; a digit is wrong")))
                .andExpect(content().string(containsString("AB1234564")));
        browser.perform(post("/registrations").with(as("manager")).with(csrf()).param("prescriber", "../intake"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("That is no user name of a prescriber.")));
    }

    private static String registration(String enteredBy) {
        return """
                {"id":"%s","prescriber":"lee","deaNumber":"AB1234563","validFrom":"2026-11-01",
                 "validUntil":"2027-10-31","states":["NJ","NY"],"enteredBy":"%s"}""".formatted(ID, enteredBy);
    }

    @Test
    void anotherPolicyShowsWhichDecisionsWouldBeOthersAndWhy() throws Exception {
        packs();
        browser.perform(get("/policy").with(as("clinician")))
                .andExpect(content().string(containsString("● in force")))
                .andExpect(content().string(not(containsString("Simulate"))));
        browser.perform(get("/policy").with(as("manager")))
                .andExpect(content().string(containsString("2026.11 · 1 Nov 2026 · Medical director")));

        CLINIC.tell("POST /policy/simulate", 200, """
                {"policyVersion":"2026.12","decisions":40,"changed":1,"verdicts":{"FREE-STOPPED":1},
                 "rules":{"adults-only":1},"changes":[{"referralId":"%s","sequence":3,"at":"2026-11-02T15:00:00Z",
                 "policyVersion":"2026.11","before":"FREE","after":"STOPPED","why":[{"rule":"adults-only",
                 "before":"SATISFIED","after":"STOP","words":"The patient is 18."}]}]}""".formatted(REFERRAL));
        browser.perform(post("/policy")
                        .with(as("manager"))
                        .with(csrf())
                        .param("version", "2026.11")
                        .param("since", "2026-11-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 of 40 decisions would be others")))
                .andExpect(content().string(containsString("Can be accepted → Stopped")))
                .andExpect(content().string(containsString("The patient is 18.")));
        assertThat(CLINIC.asked("POST /policy/simulate").getFirst().body())
                .isEqualTo("{\"version\":\"2026.11\",\"since\":\"2026-11-01\"}");
    }

    @Test
    void whatEvaluationWouldHaveDecidedIsAskedOfEvaluation() throws Exception {
        packs();
        browser.perform(get("/policy/evaluation").with(as("manager")))
                .andExpect(content().string(containsString("Policy of evaluation")))
                .andExpect(content().string(containsString("action=\"/policy/evaluation\"")));

        CLINIC.tell("POST /policy/simulate", 200, """
                {"policyVersion":"2026.12","decisions":7,"changed":1,"verdicts":{"CANDIDATE-REFUSED":1},
                 "rules":{"fresh-weight":1},"changes":[{"referralId":"%s","sequence":9,"at":"2026-11-12T15:00:00Z",
                 "policyVersion":"2026.11","before":"CANDIDATE","after":"REFUSED","why":[{"rule":"fresh-weight",
                 "before":"SATISFIED","after":"MISSING","words":"The weight is 9 days old."}]}]}""".formatted(REFERRAL));
        browser.perform(post("/policy/evaluation")
                        .with(as("manager"))
                        .with(csrf())
                        .param("version", "2026.11"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 of 7 decisions would be others")))
                .andExpect(content().string(containsString("The weight is 9 days old.")));
    }

    @Test
    void whatIsWrongWithAPackIsSaidAndWhatWasTypedStays() throws Exception {
        packs();
        CLINIC.tell("POST /policy/simulate", 422, """
                {"code":"bad-policy","detail":"adultAge is missing."}""");
        browser.perform(post("/policy").with(as("manager")).with(csrf()).param("pack", "version: \"1\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("adultAge is missing.")))
                .andExpect(content().string(containsString("version: &quot;1&quot;")));
    }

    @Test
    void aPatientIsFoundWithoutANameInAnAddress() throws Exception {
        browser.perform(get("/search").with(as("clinician"))).andExpect(status().isOk());
        CLINIC.tell("POST /patients/search", 200, """
                {"items":[{"referralId":"%s","family":"Ruiz","given":"Ana","birthDate":"1972-03-04","sex":"FEMALE",
                 "mrn":"MRN-77","stage":"ACCEPTED","receivedAt":"2026-11-02T15:00:00Z"}],"more":false}""".formatted(REFERRAL));
        browser.perform(post("/search").with(as("clinician")).with(csrf()).param("text", "Ruiz, A"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Search · Painpath</title>")))
                .andExpect(content().string(containsString("1 found")))
                .andExpect(content().string(containsString("href=\"" + PAGE + "\"")))
                .andExpect(content().string(containsString("MRN-77")));
        var asked = CLINIC.asked("POST /patients/search").getFirst();
        assertThat(asked.body()).isEqualTo("{\"text\":\"Ruiz, A\"}");
        // a kept answer would keep names
        assertThat(asked.headers()).doesNotContainKey("idempotency-key");

        CLINIC.tell("POST /patients/search", 400, """
                {"code":"invalid-fields","detail":"Some fields do not hold.",
                 "errors":[{"field":"text","message":"needs a word of at least two letters"}]}""");
        browser.perform(post("/search").with(as("clinician")).with(csrf()).param("text", "A"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("needs a word of at least two letters")));
    }

    @Test
    void theCalendarShowsTheWeekOrADayWithNamesForThoseWhoMay() throws Exception {
        CLINIC.tell("GET /appointments", 200, """
                {"items":[{"appointmentId":"%s","referralId":"%s","startsAt":"2026-11-25T15:30:00Z","minutes":60,
                 "mode":"VIDEO","clinician":"clinic","status":"MISSED"}],"more":false}""".formatted(ID, REFERRAL));
        browser.perform(get("/calendar?on=2026-11-26").with(as("coordinator")))
                .andExpect(content().string(containsString("Week of 23 Nov 2026")))
                .andExpect(content().string(containsString("Ruiz, Ana")))
                .andExpect(content().string(containsString("whoever is on duty")))
                .andExpect(content().string(containsString("Missed")))
                .andExpect(content().string(containsString("<title>Calendar · Painpath</title>")));
        browser.perform(get("/calendar?view=day&on=2026-11-26").with(as("coordinator")))
                .andExpect(content().string(containsString("Thu 26 Nov 2026")))
                .andExpect(content().string(containsString("no visit")));
        browser.perform(get("/calendar?on=soon").with(as("coordinator"))).andExpect(status().isBadRequest());
    }

    @Test
    void hoursAreKeptAsTheyWereLookedAt() throws Exception {
        String door = "/clinicians/lee/availability";
        browser.perform(get("/hours").with(as("coordinator")))
                .andExpect(content().string(containsString("Whose hours?")));
        browser.perform(get("/hours?clinician=lee").with(as("coordinator")))
                .andExpect(content().string(containsString("weekly[0].day")));
        CLINIC.tell("GET " + door, 200, """
                {"weekly":[{"day":"MONDAY","hours":{"from":"09:00:00","to":"12:00:00","modes":["VIDEO"]}}],
                 "exceptions":[]}""");
        browser.perform(get("/hours?clinician=lee").with(as("coordinator")))
                .andExpect(content().string(containsString("Hours of lee")))
                .andExpect(content().string(containsString("value=\"09:00\"")));

        CLINIC.tell("PUT " + door, 200, "{}");
        browser.perform(post("/hours")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("clinician", "lee")
                        .param("etag", "\"7\"")
                        .param("weekly[0].day", "TUESDAY")
                        .param("weekly[0].from", "09:00")
                        .param("weekly[0].to", "12:00"))
                .andExpect(redirectedUrl("/hours?clinician=lee"));
        var asked = CLINIC.asked("PUT " + door).getFirst();
        assertThat(asked.headers()).containsEntry("if-match", "\"7\"");
        assertThat(asked.body())
                .isEqualTo(
                        "{\"weekly\":[{\"day\":\"TUESDAY\",\"hours\":{\"from\":\"09:00\",\"to\":\"12:00\"}}],\"exceptions\":[]}");

        CLINIC.tell("PUT " + door, 412, """
                {"code":"stale","detail":"These hours have changed since you looked."}""");
        browser.perform(post("/hours").with(as("coordinator")).with(csrf()).param("clinician", "lee"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("These hours have changed since you looked.")));
        browser.perform(post("/hours")
                        .with(as("coordinator"))
                        .with(csrf())
                        .param("clinician", "lee")
                        .param("weekly[0].day", "MONDAY"))
                .andExpect(content().string(containsString("each line needs a day, from and to")));
    }

    @Test
    void theHealthPageShowsWhatIsReadyWhatWaitsAndWhatTheLedgerFinds() throws Exception {
        CLINIC.tell("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}");
        CLINIC.tell("GET /parked", 200, "[" + PARKED + "]");
        CLINIC.tell("GET /ledger", 200, """
                {"service":"evaluation","graceSeconds":5,"parts":[{"source":"intake","what":"deliveries",
                 "comparedAt":"2026-11-02T15:00:00Z","seconds":0.1,"referrals":3,"late":0,"findings":1}],
                 "counts":{"gap":1,"stuck":0},"findings":[{"kind":"gap","source":"intake","referralId":"%s",
                 "sequence":2,"words":"Row 2 is not there.","foundAt":"2026-11-02T15:00:00Z"}]}""".formatted(REFERRAL));
        browser.perform(get("/desk").with(as("sre")))
                .andExpect(content().string(containsString("<title>Health (5) · Painpath</title>")))
                .andExpect(content().string(matchesRegex("(?s).*<td class=\"num\"><span>intake <span[^>]*>.*")))
                .andExpect(content().string(containsString("● ready")))
                .andExpect(content().string(containsString("Referral accepted")))
                .andExpect(content().string(containsString("The referral is closed here.")))
                .andExpect(content().string(containsString("Row 2 is not there.")))
                .andExpect(content().string(not(containsString("Ruiz"))));
        CLINIC.tell("GET /actuator/health/readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}");
        browser.perform(get("/desk").with(as("sre"))).andExpect(content().string(containsString("NOT READY")));
    }

    @Test
    void aParkedEventIsLookedAtTriedReleasedAndPassedOver() throws Exception {
        String page = "/desk/prescription-review/" + ID;
        CLINIC.tell("GET /parked/" + ID, 200, "{\"event\":" + PARKED + ",\"content\":{\"ageYears\":54},\"behind\":[]}");
        browser.perform(get(page).with(as("sre")))
                .andExpect(content().string(containsString("&quot;ageYears&quot; : 54")))
                .andExpect(content().string(containsString("Release")));
        browser.perform(get(page).with(as("clinician")))
                .andExpect(content().string(containsString("Pass over")))
                .andExpect(content().string(not(containsString("Release"))));

        CLINIC.tell("POST /parked/" + ID + "/try", 200, """
                [{"id":"%s","sequence":4,"type":"painpath.intake.referral-accepted.v1","outcome":"applied",
                 "words":"It would take effect."}]""".formatted(ID));
        browser.perform(post(page + "/try").with(as("sre")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It would take effect.")));

        CLINIC.tell("POST /parked/" + ID + "/release", 200, "{\"applied\":2}");
        browser.perform(post(page + "/release").with(as("sre")).with(csrf()).param("idempotencyKey", "key-1"))
                .andExpect(redirectedUrl("/desk"));

        CLINIC.tell("POST /parked/" + ID + "/skip", 409, """
                {"code":"gap","detail":"An earlier event of this referral has not come."}""");
        browser.perform(post(page + "/skip")
                        .with(as("clinician"))
                        .with(csrf())
                        .param("idempotencyKey", "key-2")
                        .param("because", "entered twice"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("An earlier event of this referral has not come.")))
                .andExpect(content().string(containsString("entered twice")));
        assertThat(CLINIC.asked("POST /parked/" + ID + "/skip").getFirst().body())
                .isEqualTo("{\"because\":\"entered twice\"}");
        browser.perform(get("/desk/no-such-service/" + ID).with(as("sre"))).andExpect(status().isBadRequest());
    }

    private static void packs() {
        CLINIC.tell("GET /policy/packs", 200, """
                {"items":[{"version":"2026.11","effectiveFrom":"2026-11-01","signedOffBy":"medical-director",
                 "signedOffOn":"2026-10-28","inForce":true}]}""");
    }

    private static void sideBySide(String state) {
        CLINIC.tell("GET /patient-matches/" + ID, 200, """
                {"match":%s,
                 "received":{"family":"Ruiz","given":"Ana","birthDate":"1980-03-14","sex":"FEMALE","mrns":[{"value":"7"}]},
                 "known":{"family":"Ruiz","given":"Ana","birthDate":"1979-03-14","sex":"FEMALE","mrns":[{"value":"7"}],
                  "phone":"555"}}""".formatted(match(state)));
    }

    private static String match(String state) {
        String judged = state.equals("OPEN") ? "" : ",\"judgedBy\":\"sam\",\"judgedAt\":\"2026-11-03T15:00:00Z\"";
        return """
                {"matchId":"%s","patientId":"%1$s","knownPatientId":"%1$s","referralId":"%s","knownReferralId":"%2$s",
                 "reason":"SAME_NUMBER_OTHER_BIRTH_DATE","state":"%s","notedAt":"2026-11-02T15:00:00Z"%s}""".formatted(ID, REFERRAL, state, judged);
    }
}
