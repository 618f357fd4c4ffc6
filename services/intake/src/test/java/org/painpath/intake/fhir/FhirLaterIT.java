package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a sender says later by FHIR: amendments and cancellations reach the referral. */
class FhirLaterIT extends RunningIntake {
    private static final String SUPPLIED = "painpath.intake.information-supplied.v1";
    private static final String WITHDRAWN = "painpath.intake.referral-withdrawn.v1";

    private final String number = "R-" + UUID.randomUUID();
    private final String bundle = Samples.own("fhir/complete-referral.json").replace("R-2026-17", number);

    @Autowired
    private JdbcClient database;

    @Test
    void aBundleOfAKnownReferralSuppliesWhatIsNewOnce() {
        UUID id = sent();
        String amended = bundle.replace("\"value\": 128", "\"value\": 131");
        for (String again : new String[] {amended, amended, bundle}) {
            var answer = post("referrer", "/fhir", again);
            assertThat(status(answer)).isEqualTo(200);
            assertThat(answer.getHeaders().getFirst("Painpath-Referral")).isEqualTo(id.toString());
        }
        assertThat(count(id, SUPPLIED)).isEqualTo(1);
    }

    @Test
    void aDecidedReferralTakesNothingNewAndSaysSo() {
        UUID id = sent();
        String amended = bundle.replace("\"value\": 128", "\"value\": 131");
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"not-chronic\"]}");
        assertThat(status(post("referrer", "/fhir", bundle))).isEqualTo(200);
        refused(409, "ServiceRequest", post("referrer", "/fhir", amended));
        refused(409, "ServiceRequest.status", post("referrer", "/fhir", revoked()));
        refused(409, "Task.status", putTask("referrer", id, "\"status\": \"cancelled\""));
        assertThat(count(id, SUPPLIED)).isZero();
    }

    @Test
    void aHighScoreForADecidedReferralIsTakenThoughTheRestIsNot() {
        UUID id = sent();
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"not-chronic\"]}");
        String high = bundle.replace("LA9194-7", "LA9193-9");
        var partly = post("referrer", "/fhir", high.replace("\"value\": 128", "\"value\": 131"));
        refused(409, "ServiceRequest", partly);
        assertThat(json(partly).at("/issue/0/details/text").asString()
                        + json(partly).at("/issue/0/diagnostics").asString())
                .contains("Taken: the high C-SSRS");
        assertThat(status(post("referrer", "/fhir", high))).isEqualTo(200);
        assertThat(count(id, "painpath.intake.crisis-opened.v1")).isEqualTo(1);
        assertThat(count(id, SUPPLIED)).isZero();
    }

    @Test
    void factsOfSomebodyElseAreNotTaken() {
        UUID id = sent();
        String other = bundle.replace("1979-03-14", "1980-03-14").replace("\"value\": 128", "\"value\": 131");
        refused(409, "ServiceRequest", post("referrer", "/fhir", other));
        refused(409, "ServiceRequest.identifier", post("integrator", "/fhir", bundle));
        assertThat(count(id, SUPPLIED)).isZero();
    }

    @Test
    void aRevokedRequestWithdraws() {
        UUID id = sent();
        refused(422, "ServiceRequest.identifier", post("integrator", "/fhir", revoked()));
        for (int time = 0; time < 2; time++) {
            var answer = post("referrer", "/fhir", revoked());
            assertThat(status(answer)).isEqualTo(200);
            var entries = json(answer).at("/entry");
            assertThat(entries.get(entries.size() - 1).at("/resource/status").asString())
                    .isEqualTo("cancelled");
        }
        assertThat(count(id, WITHDRAWN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\": \"cancelled\"",
                "\"status\": \"in-progress\", \"businessStatus\": {\"coding\": [{\"system\":"
                        + " \"http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS\", \"code\": \"5.2\"}]}"
            })
    void aTaskThatAsksForTheEndWithdraws(String said) {
        UUID id = sent();
        for (int time = 0; time < 2; time++) {
            var task = json(putTask("referrer", id, said));
            assertThat(task.at("/status").asString()).isEqualTo("cancelled");
            assertThat(task.at("/businessStatus/coding/0/code").asString()).isEqualTo("6.0");
        }
        assertThat(count(id, WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void aTaskAloneInABundleWithdraws() {
        UUID id = sent();
        String alone = """
                {"resourceType": "Bundle", "type": "message", "entry": [{"resource": {"resourceType": "Task",
                 "status": "cancelled", "intent": "order", "focus": {"type": "ServiceRequest", "identifier":
                 {"system": "https://northside.example/referrals", "value": "%s"}}}}]}""".formatted(number);
        refused(422, "Task.focus", post("integrator", "/fhir", alone));
        assertThat(status(post("referrer", "/fhir", alone))).isEqualTo(200);
        assertThat(count(id, WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void whatIsNotForTheSenderToSayIsRefused() {
        UUID id = sent();
        assertThat(status(putTask("referrer", id, "\"status\": \"received\""))).isEqualTo(200);
        refused(409, "Task.status", putTask("referrer", id, "\"status\": \"accepted\""));
        refused(409, "Task.status", putTask("referrer", id, "\"status\": \"completed\""));
        refused(422, "Task.status", putTask("referrer", id, "\"status\": \"on-hold\""));
        assertThat(status(putTask("integrator", id, "\"status\": \"cancelled\"")))
                .isEqualTo(404);
        refused(400, "Task.id", exchange(HttpMethod.PUT, "referrer", "/fhir/Task/" + id, """
                {"resourceType": "Task", "id": "7", "status": "cancelled", "intent": "order"}""", null));
        assertThat(count(id, WITHDRAWN)).isZero();
    }

    @Test
    void aRequestIsAmendedAndRevokedAtItsAddress() {
        UUID id = sent();
        assertThat(status(putRequest(id, "active"))).isEqualTo(200);
        assertThat(count(id, SUPPLIED)).isEqualTo(1);
        refused(422, "ServiceRequest.status", putRequest(id, "completed"));
        assertThat(json(putRequest(id, "revoked")).at("/status").asString()).isEqualTo("revoked");
        assertThat(count(id, WITHDRAWN)).isEqualTo(1);
    }

    private ResponseEntity<String> putRequest(UUID id, String status) {
        return exchange(HttpMethod.PUT, "referrer", "/fhir/ServiceRequest/" + id, """
                {"resourceType": "ServiceRequest", "id": "%s", "status": "%s", "intent": "order",
                 "subject": {"reference": "Patient/1"}, "contained": [{"resourceType": "Observation", "id": "bp", "status": "final",
                 "subject": {"reference": "Patient/1"}, "effectiveDateTime": "2026-11-21",
                 "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]}, "component": [
                 {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}, "valueQuantity":
                  {"value": 131, "system": "http://unitsofmeasure.org", "code": "mm[Hg]", "unit": "mm[Hg]"}},
                 {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]}, "valueQuantity":
                  {"value": 79, "system": "http://unitsofmeasure.org", "code": "mm[Hg]", "unit": "mm[Hg]"}}]}]}""".formatted(id, status), null);
    }

    private ResponseEntity<String> putTask(String role, UUID id, String said) {
        return exchange(HttpMethod.PUT, role, "/fhir/Task/" + id, """
                {"resourceType": "Task", "id": "%s", %s, "intent": "order"}""".formatted(id, said), null);
    }

    private UUID sent() {
        var answer = post("referrer", "/fhir", bundle);
        assertThat(status(answer)).isEqualTo(201);
        return UUID.fromString(String.valueOf(answer.getHeaders().getFirst("Painpath-Referral")));
    }

    private String revoked() {
        return bundle.replaceFirst("\"status\": \"active\"", "\"status\": \"revoked\"");
    }

    private int count(UUID id, String type) {
        return database.sql("select count(*) from journal where referral_id = ? and type = ?")
                .params(id, type)
                .query(Integer.class)
                .single();
    }

    private static void refused(int status, String expression, ResponseEntity<String> answer) {
        assertThat(status(answer)).isEqualTo(status);
        assertThat(json(answer).at("/resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(json(answer).at("/issue/0/expression/0").asString()).isEqualTo(expression);
    }
}
