package org.painpath.evaluation.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Ids;
import org.painpath.evaluation.Answer;
import org.painpath.evaluation.LabSamples;
import org.painpath.evaluation.RunningService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** DiagnosticReport and Observation through the door, into the evaluation. */
class FhirLabDoorIT extends RunningService {
    private static final String REPORT = "fhir/laboratory-report.json";
    private static final String BUNDLE = "fhir/laboratory-bundle.json";

    @Autowired
    private JdbcClient database;

    @Test
    void resultsReachTheEvaluationByTheOrderOnceAndInTheClinicsUnits() {
        open();
        String report = LabSamples.own(REPORT, referral, order());
        var first = send("/fhir/DiagnosticReport", report);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Painpath-Referral")).isEqualTo(referral.toString());
        int recorded = journal().size();
        var again = send("/fhir/DiagnosticReport", report);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Painpath-Referral")).isEqualTo(referral.toString());
        assertThat(journal()).hasSize(recorded);
        assertThat(results())
                .contains("\"value\":0.9005,\"unit\":\"mg/dL\"")
                .contains("\"value\":4.2,\"unit\":\"g/dL\"");
    }

    @Test
    void nothingOfThePatientIsKept() {
        open();
        send("/fhir/DiagnosticReport", LabSamples.own(REPORT, referral, order()));
        assertThat(journal()).noneMatch(data -> data.contains("Quillfeather") || data.contains("88123"));
        assertThat(journal()).anyMatch(data -> data.contains("CL-778"));
    }

    @Test
    void aCorrectionReplacesWhatItCorrects() {
        open();
        String report = LabSamples.own(REPORT, referral, order());
        send("/fhir/DiagnosticReport", report);
        String corrected = report.replace(
                        "\"id\": \"alt\", \"status\": \"final\"", "\"id\": \"alt\", \"status\": \"corrected\"")
                .replace("\"value\": 31", "\"value\": 33");
        assertThat(send("/fhir/DiagnosticReport", corrected).status()).isEqualTo(201);
        assertThat(results()).contains("\"value\":33").doesNotContain("\"value\":31");
        assertThat(send("/fhir/DiagnosticReport", report).status()).isEqualTo(200);
        assertThat(results()).contains("\"value\":33");
    }

    @Test
    void aTransactionIsRecordedAsAWholeOrNotAtAll() {
        open();
        String bundle = LabSamples.own(BUNDLE, referral, order());
        var refused = send("/fhir", bundle.replace("\"value\": \"" + referral, "\"value\": \"" + new Ids().next()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/issue/0/expression/0")).isEqualTo("Bundle.entry[1].resource.basedOn");
        assertThat(results()).isEqualTo("[]");

        var taken = send("/fhir", bundle);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.at("/type")).isEqualTo("transaction-response");
        assertThat(taken.json().at("/entry").size()).isEqualTo(3);
        assertThat(send("/fhir", bundle).status()).isEqualTo(200);
    }

    @Test
    void inABatchEachReportIsAnsweredForItself() {
        open();
        String bundle = LabSamples.own(BUNDLE, new Ids().next(), order()).replace("\"transaction\"", "\"batch\"");
        var answer = post(
                "integrator",
                "/fhir",
                bundle,
                "Content-Type",
                "application/fhir+json",
                "Idempotency-Key",
                "b-" + referral);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/type")).isEqualTo("batch-response");
        assertThat(answer.at("/entry/0/response/status")).startsWith("201");
        assertThat(answer.at("/entry/1/response/status")).startsWith("201");
        assertThat(answer.at("/entry/2/response/status")).startsWith("422");
        assertThat(answer.at("/entry/2/response/outcome/issue/0/expression/0")).isEqualTo("Bundle.entry[2].resource");
        assertThat(results()).contains("2160-0").doesNotContain("2106-3");
    }

    @Test
    void aReportThatIsNobodysOrOfTwoIsRefusedWithAnOutcome() {
        open();
        var nobodys = send("/fhir/DiagnosticReport", LabSamples.own(REPORT, UUID.randomUUID(), UUID.randomUUID()));
        assertThat(nobodys.status()).isEqualTo(422);
        var ofTwo = send("/fhir/DiagnosticReport", LabSamples.own(REPORT, UUID.randomUUID(), order()));
        assertThat(ofTwo.status()).isEqualTo(422);
        assertThat(ofTwo.at("/issue/0/code")).isEqualTo("conflict");
        assertThat(ofTwo.at("/issue/0/expression/0")).isEqualTo("DiagnosticReport.basedOn");
        assertThat(results()).isEqualTo("[]");
    }

    @Test
    void whoeverMayNotIsToldSoInFhir() {
        var answer = post("coordinator", "/fhir/Observation", "{}");
        assertThat(answer.status()).isEqualTo(403);
        outcome(answer);
        var nobody = post("", "/fhir", "{}");
        assertThat(nobody.status()).isEqualTo(401);
        outcome(nobody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "application/xml", "text/plain"})
    void otherFormsAreRefusedUnread(String contentType) {
        for (String door : List.of("/fhir", "/fhir/Observation", "/fhir/DiagnosticReport")) {
            var answer = send(door, "<Observation xmlns=\"http://hl7.org/fhir\"/>", contentType);
            assertThat(answer.status()).isEqualTo(415);
            outcome(answer);
        }
    }

    @Test
    void whatIsTooMuchOrMalformedIsRefusedWithAnOutcome() {
        refused(413, " ".repeat(2 * 1024 * 1024));
        refused(400, "[".repeat(200) + "]".repeat(200));
        refused(400, "{\"resourceType\":\"Bundle\",");
        refused(400, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"id\":\"\\u0000\"}");
        refused(400, "{\"resourceType\":\"Observation\",\"status\":\"final\"}");
        refused(400, "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":1e999999999}}");
        String entry = "{\"resource\":{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}}";
        refused(
                413,
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[%s]}"
                        .formatted(String.join(",", Collections.nCopies(101, entry))));
    }

    @Test
    void examplesOfOtherSystemsAreRefusedWithAnOutcome() throws IOException {
        for (String folder : List.of("fhir/r4-spec-examples", "fhir/validator-cases", "fhir/ahrq-pain")) {
            for (var file : LabSamples.corpus(folder, ".json")) {
                for (String door : List.of("/fhir", "/fhir/Observation", "/fhir/DiagnosticReport")) {
                    var answer = send(door, Files.readString(file));
                    assertThat(answer.status()).as(file.toString()).isLessThan(500);
                    if (answer.status() >= 400) {
                        outcome(answer);
                    }
                }
            }
        }
    }

    @Test
    void theDoorSaysWhatItUnderstands() {
        var statement = get("", "/fhir/metadata");
        assertThat(statement.at("/resourceType")).isEqualTo("CapabilityStatement");
        assertThat(statement.at("/rest/0/resource/0/type")).isEqualTo("DiagnosticReport");
    }

    private void refused(int status, String body) {
        var answer = send("/fhir", body);
        assertThat(answer.status()).isEqualTo(status);
        outcome(answer);
    }

    private static void outcome(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/fhir+json");
        assertThat(answer.at("/resourceType")).isEqualTo("OperationOutcome");
        assertThat(answer.at("/issue/0/severity")).isEqualTo("error");
    }

    private UUID order() {
        var view = post("clinician", path + "/diagnostic-orders", "{}").json();
        return UUID.fromString(view.path("pendingTests").get(0).path("orderId").asString());
    }

    private String results() {
        return get("clinician", path).json().path("results").toString();
    }

    private List<String> journal() {
        return database.sql("select data from journal where referral_id = ?")
                .param(referral)
                .query(String.class)
                .list();
    }

    private Answer send(String door, String body) {
        return send(door, body, "application/fhir+json");
    }

    private Answer send(String door, String body, String contentType) {
        return post("integrator", door, body, "Content-Type", contentType);
    }
}
