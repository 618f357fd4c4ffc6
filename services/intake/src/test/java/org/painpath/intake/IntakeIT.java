package org.painpath.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral's way through intake, from the door to the topic. */
class IntakeIT extends RunningIntake {

    @Autowired
    private JdbcClient database;

    @Test
    void aSubmissionBecomesAJournalAndTheRecordsOfTheContract() {
        UUID id = submitted(complete());
        try (var events = EventLog.open()) {
            var received = events.await("intake", "referral-received", id);
            var screened = events.await("intake", "referral-screened", id);
            ContractAssertions.assertValid(received);
            ContractAssertions.assertValid(screened);
            assertThat(received.sequence()).isEqualTo(1);
            assertThat(screened.sequence()).isEqualTo(2);
            assertThat(events.read("painpath.intake", id).stream().map(RecordedEvent::data))
                    .noneMatch(data -> data.contains(FAMILY));
        }
        assertThat(types(id))
                .containsExactly(
                        "painpath.intake.referral-received.v1",
                        "painpath.intake.screening-facts-recorded.v1",
                        "painpath.intake.referral-screened.v1");
        assertThat(journal(id)).noneMatch(data -> data.contains(FAMILY) || data.contains("1979-03-14"));
    }

    @Test
    void theSameOriginatingIdIsTheSameReferral() {
        String body = complete();
        var first = post("referrer", "/referrals", body);
        var again = post("referrer", "/referrals", body.replace("URGENT", "STAT"));
        assertThat(status(first)).isEqualTo(201);
        assertThat(status(again)).isEqualTo(200);
        assertThat(again.getHeaders().getFirst("Painpath-Referral"))
                .isEqualTo(first.getHeaders().getFirst("Painpath-Referral"));
    }

    @Test
    void submissionsAtTheSameMomentMakeOneReferral() throws Exception {
        String body = complete();
        List<Callable<String>> calls = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(_ ->
                        () -> post("referrer", "/referrals", body).getHeaders().getFirst("Painpath-Referral"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids =
                    threads.invokeAll(calls).stream().map(it -> it.resultNow()).distinct();
            assertThat(ids).hasSize(1).doesNotContainNull();
        }
    }

    @Test
    void aCompleteReferralIsAcceptedOnceAndWithdrawnAfterwards() {
        UUID id = submitted(complete());
        var accepted = post("coordinator", "/referrals/" + id + "/accept", "{}");
        assertThat(status(accepted)).isEqualTo(200);
        assertThat(json(accepted).get("stage").asString()).isEqualTo("ACCEPTED");
        assertThat(code(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo("already-decided");
        var withdrawn = post(
                "referrer",
                "/referrals/" + id + "/withdraw",
                "{\"requestedBy\":\"PATIENT\",\"reasonCode\":\"moved-away\"}");
        assertThat(json(withdrawn).get("stage").asString()).isEqualTo("WITHDRAWN");
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "referral-accepted", id));
            ContractAssertions.assertValid(events.await("intake", "referral-withdrawn", id));
        }
    }

    @Test
    void onlyAClinicianGoesOnInSpiteOfAHold() {
        UUID id = submitted(complete().replace("\"psychosisOrMania\":\"NONE\"", "\"psychosisOrMania\":\"HISTORY\""));
        var held = post("coordinator", "/referrals/" + id + "/accept", "{}");
        assertThat(code(held)).isEqualTo("hold-needs-reason");
        var rule = json(held).get("detail").asString().replaceAll(".*: ([a-z-]+)\\.$", "$1");
        var override = "{\"overrides\":[{\"rule\":\"" + rule + "\",\"reason\":\"psychiatry-agrees\"}]}";
        assertThat(code(post("coordinator", "/referrals/" + id + "/accept", override)))
                .isEqualTo("override-needs-clinician");
        assertThat(status(post("clinician", "/referrals/" + id + "/accept", override)))
                .isEqualTo(200);
    }

    @Test
    void aStopRefusesAcceptanceAndTheRefusalIsKept() {
        UUID id = submitted(complete().replace("\"ketamineAllergy\":false", "\"ketamineAllergy\":true"));
        var refused = post("coordinator", "/referrals/" + id + "/accept", "{}");
        assertThat(status(refused)).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("stop-finding");
        assertThat(types(id)).endsWith("painpath.intake.acceptance-refused.v1");
        assertThat(audited(id, "accept-referral")).containsExactly("stop-finding");
    }

    @Test
    void whatIsMissingIsAskedForAndSupplied() {
        UUID id = submitted(complete().replace("\"cssrs\":\"NONE\",", ""));
        assertThat(json(get("coordinator", "/referrals/" + id)).get("stage").asString())
                .isEqualTo("AWAITING_INFORMATION");
        String request = "{\"from\":\"REFERRER\",\"dueOn\":\"%s\"}"
                .formatted(LocalDate.now().plusDays(7));
        assertThat(post("coordinator", "/referrals/" + id + "/request-information", request)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        var supplied = post("referrer", "/referrals/" + id + "/supply-information", "{\"facts\":{\"cssrs\":\"NONE\"}}");
        assertThat(json(supplied).get("stage").asString()).isEqualTo("AWAITING_DECISION");
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "information-requested", id));
            ContractAssertions.assertValid(events.await("intake", "information-supplied", id));
        }
    }

    @Test
    void aDeclineCarriesItsReasons() {
        UUID id = submitted(complete());
        var declined = post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"out-of-area\"]}");
        assertThat(json(declined).get("reasonCodes").get(0).asString()).isEqualTo("out-of-area");
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "referral-declined", id));
        }
    }

    @Test
    void aStaleVersionIsNotDecidedOn() {
        UUID id = submitted(complete());
        var seen = get("coordinator", "/referrals/" + id).getHeaders().getETag();
        post("coordinator", "/referrals/" + id + "/supply-information", "{\"facts\":{\"nrs\":9}}");
        var stale = exchange(HttpMethod.POST, "coordinator", "/referrals/" + id + "/accept", "{}", seen);
        assertThat(status(stale)).isEqualTo(412);
    }

    @Test
    void everyReadOfIdentityLeavesAnAuditRow() {
        UUID id = submitted(complete());
        String patient =
                json(get("coordinator", "/referrals/" + id)).get("patientId").asString();
        var one = json(get("clinician", "/patients/" + patient));
        assertThat(one.get("identity").get("family").asString()).isEqualTo(FAMILY);
        assertThat(one.get("notes").get(0).asString()).isEqualTo("Please see soon.");
        var names = json(get("coordinator", "/patients?referral=" + id + "&referral=" + UUID.randomUUID()));
        assertThat(names.get("items")).hasSize(1);
        assertThat(names.get("items").get(0).get("mrn").asString()).isEqualTo("MRN-77");
        assertThat(audited(id, "read-identity")).containsExactly("done", "done");
    }

    @Test
    void whoMayNotIsTurnedAway() {
        UUID id = submitted(complete());
        assertThat(post("referrer", "/referrals/" + id + "/accept", "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get("sre", "/patients/" + UUID.randomUUID()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(get("integrator", "/referrals/" + id).getStatusCode().value())
                .isEqualTo(404);
        assertThat(get("referrer", "/referrals/" + id).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void pagesFollowEachOther() {
        IntStream.range(0, 3).forEach(_ -> submitted(complete()));
        var first = json(get("coordinator", "/referrals?limit=2&stage=AWAITING_DECISION"));
        assertThat(first.get("items").size()).isGreaterThanOrEqualTo(2);
        var second = json(get(
                "coordinator", "/referrals?limit=2&after=" + first.get("next").asString()));
        assertThat(second.get("items").get(0).get("referralId").asString())
                .isGreaterThan(first.get("next").asString());
    }

    private List<String> types(UUID id) {
        return database.sql("select type from journal where referral_id = ? order by sequence")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> journal(UUID id) {
        return database.sql("select data from journal where referral_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> audited(UUID id, String action) {
        return database.sql("select outcome from audit where referral_id = ? and action = ? order by at")
                .params(id, action)
                .query(String.class)
                .list();
    }
}
