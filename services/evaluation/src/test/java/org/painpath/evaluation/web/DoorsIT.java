package org.painpath.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.Ids;
import org.painpath.evaluation.Bodies;
import org.painpath.evaluation.RunningService;

/** What the doors answer to bad input, to the wrong people, to the same request again. */
class DoorsIT extends RunningService {

    @BeforeEach
    void accepted() {
        open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointments       | {                                                                              | 400 | malformed
            appointments       | {}                                                                             | 400 | invalid-fields
            appointments       | {"startsAt": "tomorrow", "mode": "VIDEO", "clinician": "x"}                    | 400 | invalid-fields
            appointments       | {"startsAt": "2020-01-01T00:00:00Z", "mode": "VIDEO", "clinician": "x"}        | 409 | in-the-past
            appointments       | {"startsAt": "2096-01-01T00:00:00Z", "mode": "FAX", "clinician": "x"}          | 400 | invalid-fields
            appointments       | {"startsAt": "2096-01-01T00:00:00Z", "mode": "VIDEO", "clinician": "x", "y": 1} | 400 | invalid-fields
            history            | {"medications": []}                                                            | 400 | invalid-fields
            history            | {"medications": [{"system": "x", "code": "1"}], "uncodedMedications": 0, "liverDisease": false, "pregnancy": "PREGNANT", "cssrs": "NONE"} | 400 | invalid-fields
            history            | {"medications": [], "uncodedMedications": -1, "liverDisease": false, "pregnancy": "PREGNANT", "cssrs": "NONE"} | 400 | invalid-fields
            history            | {"medications": [], "uncodedMedications": 0, "liverDisease": false, "pregnancy": "PREGNANT", "cssrs": "NONE", "takenOn": "2096-01-01"} | 400 | invalid-fields
            medication-reconciliation | {"uncodedTaken": 0}                                                     | 409 | medication-left-out
            medication-reconciliation | {"taking": [{"code": "25480"}], "uncodedTaken": 0}                      | 400 | invalid-fields
            examination        | {"examinedOn": "2026-11-24", "weightKg": 701, "heightCm": 168, "systolic": 124, "diastolic": 78} | 409 | implausible-measurement
            examination        | {"examinedOn": "20261124", "weightKg": 70, "heightCm": 168, "systolic": 124, "diastolic": 78} | 400 | invalid-fields
            examination        | {"examinedOn": "2026-11-24", "weightKg": "heavy", "heightCm": 168, "systolic": 124, "diastolic": 78} | 400 | invalid-fields
            examination        | {"examinedOn": "2026-11-24", "weightKg": 70, "heightCm": 168, "systolic": 124, "diastolic": 78, "dn4": {"PRICK_HYPOAESTHESIA": true}} | 409 | not-in-person
            examination        | {"examinedOn": "2026-11-24", "weightKg": 70, "heightCm": 168, "systolic": 124, "diastolic": 78, "budapest": {"signs": {"SENSORY": true}}} | 409 | not-in-person
            examination        | {"examinedOn": "2026-11-24", "weightKg": 70, "heightCm": 168, "systolic": 124, "diastolic": 78, "dn4": {"SHIVERS": true}} | 400 | invalid-fields
            examination        | {"examinedOn": "2026-11-24", "weightKg": 70, "heightCm": 168, "systolic": 124, "diastolic": 78, "dn4": {"BURNING": null}} | 400 | invalid-fields
            diagnostic-orders  | {"tests": ["718-7"]}                                                           | 409 | unknown-test
            diagnostic-results | {"results": []}                                                                | 400 | invalid-fields
            diagnostic-results | {"results": [{"loinc": "2160-0", "value": 124, "unit": "mg/dL", "observedOn": "2026-11-20", "status": "FINAL"}]} | 409 | implausible-value
            diagnostic-results | {"results": [{"loinc": "2160-0", "value": 1e999, "unit": "mg/dL", "observedOn": "2026-11-20", "status": "FINAL"}]} | 400 | invalid-fields
            diagnostic-results | {"results": [{"loinc": "2160-0", "value": 1.4, "unit": "mmHg", "observedOn": "2026-11-20", "status": "FINAL"}]} | 409 | unknown-unit
            diagnostic-results | {"results": [{"loinc": "creatinine", "value": 1.4, "unit": "mg/dL", "observedOn": "2026-11-20", "status": "FINAL"}]} | 400 | invalid-fields
            diagnostic-results/acknowledge | {"tests": ["creatinine"]}                                         | 400 | invalid-fields
            diagnostic-results/acknowledge | {}                                                                | 428 | if-match-needed
            diagnostic-results/acknowledge | {"tests": ["2160-0"]}                                             | 428 | if-match-needed
            diagnostic-results/2160-0/acknowledge | {}                                                         | 428 | if-match-needed
            assessment         | {"outcome": "MAYBE"}                                                           | 400 | invalid-fields
            assessment         | {"outcome": "CANDIDATE"}                                                       | 409 | incomplete
            assessment         | {"outcome": "NOT_CANDIDATE"}                                                   | 409 | reason-needed
            assessment         | {"outcome": "NOT_CANDIDATE", "reasonCodes": ["Mrs Ruiz does not want to"]}     | 409 | not-a-code
            """)
    void whatCannotBeIsAProblemWithACode(String step, String body, int status, String code) {
        var answer = post("clinician", path + "/" + step, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(get("clinician", path).at("/stage")).isEqualTo("OPEN");
    }

    @Test
    void anAppointmentIsMovedAndMissedOnlyWhenItsTimeHasCome() {
        var booked = post("coordinator", path + "/appointments", Bodies.visit(24));
        var visit = path + "/appointments/" + booked.at("/appointments/0/appointmentId");

        assertThat(post("coordinator", visit + "/move", Bodies.visit(48)).status())
                .isEqualTo(400);
        var moved = post("coordinator", visit + "/move", "{\"startsAt\": \"2096-01-01T09:00:00Z\"}");
        assertThat(moved.at("/appointments/0/startsAt")).isEqualTo("2096-01-01T09:00:00Z");
        assertThat(post("coordinator", visit + "/miss", "").at("/code")).isEqualTo("not-yet");
        assertThat(post("coordinator", path + "/appointments/" + UUID.randomUUID() + "/miss", "")
                        .at("/code"))
                .isEqualTo("unknown-appointment");
    }

    @Test
    void theSameKeyAgainBooksNoSecondVisit() {
        var key = "k-" + referral;
        var body = Bodies.visit(24);
        var first = post("coordinator", path + "/appointments", body, "Idempotency-Key", key);
        var again = post("coordinator", path + "/appointments", body, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(get("clinician", path).json().path("appointments").size()).isEqualTo(1);
        var other = post("coordinator", path + "/appointments", Bodies.visit(25), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void whoDecidesOnAnOldVersionIsTold() {
        var etag = get("clinician", path).header("ETag");
        assertThat(post("clinician", path + "/history", Bodies.HISTORY, "If-Match", etag)
                        .status())
                .isEqualTo(200);

        assertThat(post("clinician", path + "/history", Bodies.HISTORY, "If-Match", etag)
                        .status())
                .isEqualTo(412);
        assertThat(get("clinician", path + "/notes").json().size()).isEqualTo(1);
    }

    @Test
    void aRefusedAssessmentIsKeptWithItsFindings() {
        var before = get("clinician", path).json().path("version").asLong();
        post("clinician", path + "/assessment", Bodies.CANDIDATE);

        assertThat(get("clinician", path).json().path("version").asLong()).isEqualTo(before + 1);
    }

    @Test
    void theViewSaysWhatStillSpeaksAgainstACandidate() {
        assertThat(get("clinician", path).body())
                .contains("history-is-taken", "examination-is-recorded", "needed-tests-are-recent");
        post("clinician", path + "/assessment", Bodies.NOT_CANDIDATE);

        assertThat(get("clinician", path).json().path("findings").size()).isZero();
        assertThat(get("clinician", path).at("/reasonCodes/0")).isEqualTo("uncontrolled-hypertension");
    }

    @ParameterizedTest
    @CsvSource({
        "appointments, pharmacist",
        "history, coordinator",
        "medication-reconciliation, coordinator",
        "examination, integrator",
        "diagnostic-orders, coordinator",
        "diagnostic-results, coordinator",
        "diagnostic-results/acknowledge, prescriber",
        "assessment, prescriber",
    })
    void onlyItsPeopleMayDoAStep(String step, String other) {
        assertThat(post("", path + "/" + step, "{}").status()).isEqualTo(401);
        assertThat(post(other, path + "/" + step, "{}").status()).isEqualTo(403);
        assertThat(post("referrer", path + "/" + step, "{}").status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var unknown = "/evaluations/" + new Ids().next();

        assertThat(get("clinician", unknown).status()).isEqualTo(404);
        assertThat(post("clinician", unknown + "/history", Bodies.HISTORY).status())
                .isEqualTo(404);
        assertThat(get("clinician", "/evaluations/not-an-id").status()).isEqualTo(400);
        assertThat(get("", path).status()).isEqualTo(401);
    }

    @Test
    void theCatalogueSaysWhatIsOrderedAndHowItIsRead() {
        var tests = get("integrator", "/diagnostic-tests").json();

        assertThat(tests.findValuesAsString("loinc")).contains("2160-0", "11524-6", "18749-2", "30679-5");
        assertThat(tests.at("/0/need").asString()).isEqualTo("ALWAYS");
        assertThat(tests.at("/0/male/high").decimalValue()).isEqualByComparingTo("1.3");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var before = new UUID(referral.getMostSignificantBits(), referral.getLeastSignificantBits() - 1);
        var page = get("manager", "/evaluations?stage=OPEN&limit=1&after=" + before);

        assertThat(page.at("/items/0/referralId")).isEqualTo(referral.toString());
        assertThat(page.at("/items/0/priority")).isEqualTo("URGENT");
        assertThat(get("manager", "/evaluations?after=" + referral).at("/items/0/referralId"))
                .isNotEqualTo(referral.toString());
        assertThat(get("manager", "/evaluations?stage=SOMEWHERE").status()).isEqualTo(400);
    }
}
