package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Ids;

/** What the door answers to bad input, to the wrong people and to the same request again. */
class DoorIT extends PlatformTest {

    @BeforeEach
    void openAReview() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proposal | {                                             | 400
            proposal | []                                            | 400
            proposal | {"route": "IV"}                               | 400
            proposal | {"singleDoseMg": 0}                           | 400
            proposal | {"singleDoseMg": 1e400}                       | 400
            proposal | {"singleDoseMg": "10"}                        | 400
            proposal | {"timesPerDay": 0}                            | 400
            proposal | {"dose": 10}                                  | 400
            proposal | {"singleDoseMg": 100.5}                       | 409
            proposal | {"route": "IV_BOLUS"}                         | 409
            proposal | {"route": "IV_BOLUS", "mgPerKg": 0.36}        | 409
            proposal | {"route": "IV_BOLUS", "mgPerKg": 0}           | 400
            proposal | {"mgPerKg": 0.3}                              | 409
            proposal | {"route": "IV_INFUSION", "timesPerDay": 2}    | 409
            proposal | {"route": "IV_INFUSION", "infusion": {"rate": 0.5}} | 400
            proposal | {"route": "IV_INFUSION", "infusion": {"rate": 0.5, "unit": "mg/kg"}} | 400
            proposal | {"route": "IV_INFUSION", "infusion": {"rate": 2.1, "unit": "mg/kg/h"}} | 409
            proposal | {"route": "IV_INFUSION", "infusion": {"hoursPerDay": 25}} | 400
            proposal | {"route": "IV_INFUSION", "infusion": {"protocol": "no-such"}} | 409
            override | {"rule": "interaction-opioid"}                | 400
            override | {"rule": "a rule", "reasonCode": "B"}         | 400
            return   | {"missing": []}                               | 400
            return   | {"missing": ["the patient's creatinine"]}     | 400
            sign     | {"daysSupply": 30}                            | 400
            sign     | {"daysSupply": 30, "refills": -1}             | 400
            sign     | {"daysSupply": 30, "refills": 0}              | 400
            sign     | {"daysSupply": 30, "refills": 0, "shown": "what I saw"} | 400
            pdmp-queries | {"state": "New York"}                      | 400
            pdmp-queries | {"state": "NY", "redFlags": ["BAD"]}       | 400
            pdmp-queries | {}                                        | 400
            suspend  | {"reasonCode": "B"}                           | 409
            discontinue | {"reasonCode": null}                       | 400
            """)
    void whatCannotBeIsRefused(String step, String body, int status) {
        var answer = prescriber.post(review + "/" + step, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isNotBlank();
        assertThat(prescriber.get(review).text("stage")).isEqualTo("OPEN");
    }

    @Test
    void theSameKeyAgainMakesNoSecondPrescription() {
        prescriber.post(review + "/proposal", "{}");
        check();
        var body = Door.seen(prescriber.get(review).text("shown"), "\"daysSupply\": 30, \"refills\": 0");
        var token = prescriber.twoFactors(Instant.now());
        var first = prescriber.postAs(token, review + "/sign", body, "Idempotency-Key", "k-" + referral);
        var second = prescriber.postAs(token, review + "/sign", body, "Idempotency-Key", "k-" + referral);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(prescriber
                        .postAs(prescriber.twoFactors(Instant.now()), review + "/sign", body)
                        .text("code"))
                .isEqualTo("already-signed");
    }

    @Test
    void whoDecidesOnAnOldVersionIsTold() {
        var etag = prescriber.get(review).header("ETag");
        assertThat(prescriber.post(review + "/proposal", "{}", "If-Match", etag).status())
                .isEqualTo(200);
        assertThat(prescriber.post(review + "/proposal", "{}", "If-Match", etag).status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "proposal, pharmacist",
        "override, pharmacist",
        "pdmp-queries, clinician",
        "check, prescriber",
        "sign, pharmacist",
        "sign, clinician",
        "refills, prescriber",
        "reject, therapist",
        "return, coordinator",
        "suspend, therapist",
        "discontinue, pharmacist"
    })
    void onlyItsPeopleMayDoAStep(String step, String role) {
        assertThat(as("").post(review + "/" + step, "{}").status()).isEqualTo(401);
        assertThat(as(role).post(review + "/" + step, "{}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referrer", "integrator", "sre", "manager"})
    void onlyItsPeopleMayLook(String role) {
        assertThat(as("").get(review).status()).isEqualTo(401);
        assertThat(as(role).get(review).status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var unknown = "/reviews/" + new Ids().next();
        assertThat(prescriber.get(unknown).status()).isEqualTo(404);
        assertThat(prescriber.post(unknown + "/proposal", "{}").status()).isEqualTo(404);
        assertThat(prescriber.get("/reviews/not-an-id").status()).isEqualTo(400);
    }

    @Test
    void thePacksAreShownWithTheirSignature() {
        var packs = prescriber.get("/policy/dosing-packs").body().path("items");
        assertThat(packs.get(0).path("signedOffBy").asString()).isEqualTo("medical-director");
        assertThat(packs.get(0).path("inForce").asBoolean()).isTrue();
        assertThat(packs.get(0).path("policy").path("bolus").path("capMgPerKg").decimalValue())
                .isEqualByComparingTo("0.35");
        assertThat(as("").get("/policy/dosing-packs").status()).isEqualTo(401);
        assertThat(as("referrer").get("/policy/dosing-packs").status()).isEqualTo(403);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var before = new UUID(referral.getMostSignificantBits(), referral.getLeastSignificantBits() - 1);
        var page = as("manager").get("/reviews?stage=OPEN&limit=1&after=" + before);

        assertThat(page.body().path("items").get(0).path("referralId").asString())
                .isEqualTo(referral.toString());
        assertThat(prescriber.get("/reviews?limit=0").status()).isEqualTo(400);
        assertThat(prescriber.get("/reviews?stage=SOMEWHERE").status()).isEqualTo(400);
    }
}
