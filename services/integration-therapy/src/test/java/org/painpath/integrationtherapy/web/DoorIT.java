package org.painpath.integrationtherapy.web;

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
    private static final String SOON =
            "{\"startsAt\": \"%s\", \"kind\": \"INTEGRATION\", \"setting\": \"HOME\"}".formatted(Instant.now());

    @BeforeEach
    void plan() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"startsAt\": \"tomorrow\", \"kind\": \"DOSING\", \"setting\": \"HOME\"}",
                "{\"startsAt\": \"2026-11-24T09:00:00Z\", \"kind\": \"PARTY\", \"setting\": \"HOME\"}",
                "{\"startsAt\": \"2026-11-24T09:00:00Z\", \"kind\": \"DOSING\", \"setting\": \"HOME\", \"x\": 1}"
            })
    void aBodyThatIsNotAskedForIsRefused(String body) {
        var answer = therapist.post(course + "/sessions", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isNotBlank();
        assertThat(therapist.get(course).text("stage")).isEqualTo("PLANNED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcomes       | {"instrument": "NRS", "score": 31, "week": 0, "recordedOn": "2026-11-20"}             | 400
            outcomes       | {"instrument": "NRS", "score": 11, "week": 0, "recordedOn": "2026-11-20"}             | 409
            outcomes       | {"instrument": "PEG", "score": 1e400, "week": 0, "recordedOn": "2026-11-20"}          | 400
            outcomes       | {"instrument": "PEG", "score": 6.7, "week": 0, "recordedOn": "2026-11-20"}            | 409
            outcomes       | {"instrument": "PEG", "score": 7, "week": 0, "recordedOn": "2026-13-20"}              | 400
            outcomes       | {"instrument": "PEG", "week": 0, "recordedOn": "2026-11-20"}                          | 400
            outcomes       | {"instrument": "PEG", "score": 7, "answers": {"PAIN": 7}, "week": 0, "recordedOn": "2026-11-20"} | 400
            outcomes       | {"instrument": "PEG", "answers": {}, "week": 0, "recordedOn": "2026-11-20"}           | 400
            outcomes       | {"instrument": "PEG", "answers": {"PAIN": null}, "week": 0, "recordedOn": "2026-11-20"} | 400
            outcomes       | {"instrument": "PEG", "answers": {"PAIN": 7}, "week": 0, "recordedOn": "2026-11-20"}  | 409
            outcomes       | {"instrument": "PEG", "answers": {"SLEEP": 7}, "week": 0, "recordedOn": "2026-11-20"} | 409
            adverse-events | {"term": "NAUSEA", "grade": 6, "serious": false}                                      | 400
            adverse-events | {"term": "NAUSEA", "grade": 1}                                                        | 400
            stop           | {"reasonCode": "BORED"}                                                               | 400
            resume         | {"reasonCode": "CAUSE_RESOLVED"}                                                      | 403
            """)
    void aValueThatCannotBeIsRefused(String step, String body, int status) {
        assertThat(therapist.post(course + "/" + step, body).status()).isEqualTo(status);
    }

    @Test
    void theSameKeyAgainMakesNoSecondSession() {
        var first = therapist.post(course + "/sessions", SOON, "Idempotency-Key", "k-" + referral);
        var second = therapist.post(course + "/sessions", SOON, "Idempotency-Key", "k-" + referral);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text("sessionId")).isEqualTo(first.text("sessionId"));
        assertThat(therapist.get(course).body().path("sessions").size()).isEqualTo(1);
    }

    @Test
    void whoDecidesOnAnOldVersionIsTold() {
        var etag = therapist.get(course).header("ETag");
        assertThat(therapist.post(course + "/sessions", SOON, "If-Match", etag).status())
                .isEqualTo(201);

        assertThat(therapist.post(course + "/sessions", SOON, "If-Match", etag).status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions",
                "outcomes",
                "adverse-events",
                "dose-change-requests",
                "complete",
                "stop",
                "resume",
                "sessions/019abc00-7a10-7c3e-9d55-2f1c8b6f0a01/complete",
                "sessions/019abc00-7a10-7c3e-9d55-2f1c8b6f0a01/miss",
                "sessions/019abc00-7a10-7c3e-9d55-2f1c8b6f0a01/vitals",
                "sessions/019abc00-7a10-7c3e-9d55-2f1c8b6f0a01/peer-monitor",
                "sessions/019abc00-7a10-7c3e-9d55-2f1c8b6f0a01/missed-checks"
            })
    void onlyItsPeopleMayDoAStep(String step) {
        assertThat(as("").post(course + "/" + step, "{}").status()).isEqualTo(401);
        assertThat(as("referrer").post(course + "/" + step, "{}").status()).isEqualTo(403);
        assertThat(as("coordinator").post(course + "/" + step, "{}").status()).isEqualTo(403);
    }

    @Test
    void onlyItsPeopleMayLook() {
        assertThat(as("").get(course).status()).isEqualTo(401);
        assertThat(as("integrator").get(course).status()).isEqualTo(403);
        assertThat(as("manager").get("/courses").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(therapist.get("/courses/" + new Ids().next()).status()).isEqualTo(404);
        assertThat(therapist.get("/courses/not-an-id").status()).isEqualTo(400);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var page = therapist.get("/courses?stage=PLANNED&limit=1&after=" + before());

        assertThat(page.body().path("items").get(0).path("referralId").asString())
                .isEqualTo(referral.toString());
        assertThat(page.text("next")).isEqualTo(referral.toString());
        assertThat(therapist
                        .get("/courses?after=" + referral)
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(therapist.get("/courses?limit=0").status()).isEqualTo(400);
        assertThat(therapist.get("/courses?stage=SOMEWHERE").status()).isEqualTo(400);
    }

    private String before() {
        return new UUID(referral.getMostSignificantBits(), referral.getLeastSignificantBits() - 1).toString();
    }
}
