package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.TestTokens;

/** What a signature takes beside a checked dose: two factors just shown, once, and traces that can be kept. */
class SigningIT extends PlatformTest {
    private static final String SUPPLY = "\"daysSupply\": 30, \"refills\": 0";

    @BeforeEach
    void checkADose() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(prescriber.post(review + "/proposal", "{}").status()).isEqualTo(200);
        assertThat(check().status()).isEqualTo(200);
    }

    @AfterEach
    void setTheClockRight() {
        clock.putWrongBy(Duration.ZERO);
    }

    @Test
    void anOrdinaryLoginIsSentBackForTwoFactors() {
        for (var token : List.of(
                TestTokens.shared().token("prescriber"),
                prescriber.twoFactors(Instant.now().minus(Duration.ofMinutes(6))),
                prescriber.twoFactors(Instant.now().plus(Duration.ofMinutes(6))),
                claims(Map.of("acr", "urn:painpath:acr:two-factors")),
                claims(Map.of("acr", 2, "auth_time", Instant.now().getEpochSecond())),
                claims(Map.of("acr", "urn:painpath:acr:two-factors", "auth_time", "now")),
                claims(Map.of(
                        "acr",
                        "urn:painpath:acr:password",
                        "auth_time",
                        Instant.now().getEpochSecond())))) {
            var answer = prescriber.decide(review, "sign", SUPPLY, token);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("code")).isEqualTo("factor-needed");
            assertThat(answer.header("WWW-Authenticate"))
                    .contains(
                            "error=\"insufficient_user_authentication\"",
                            "acr_values=\"urn:painpath:acr:two-factors\"",
                            "max_age=300");
        }
        assertThat(prescriber.get(review).text("stage")).isEqualTo("CHECKED");
    }

    private static String claims(Map<String, Object> claims) {
        return TestTokens.shared().token("prescriber", claims, "prescriber");
    }

    @Test
    void twoFactorsSignOnce() {
        var token = prescriber.twoFactors(Instant.now());
        var body = Door.seen(prescriber.get(review).text("shown"), SUPPLY);
        assertThat(prescriber.postAs(token, review + "/sign", body).text("stage"))
                .isEqualTo("ACTIVE");

        var again = prescriber.postAs(token, review + "/sign", body);

        assertThat(again.status()).isEqualTo(401);
        assertThat(again.text("code")).isEqualTo("factor-used");
        assertThat(again.header("WWW-Authenticate")).contains("insufficient_user_authentication");
    }

    @Test
    void whoComesBackWithABetterTokenUsesTheSameKey() {
        var body = Door.seen(prescriber.get(review).text("shown"), SUPPLY);
        var key = new String[] {"Idempotency-Key", "step-up-" + referral};
        var weak = TestTokens.shared().token("prescriber");
        assertThat(prescriber.postAs(weak, review + "/sign", body, key).status())
                .isEqualTo(401);
        var strong = prescriber.twoFactors(Instant.now());
        assertThat(prescriber.postAs(strong, review + "/sign", body, key).text("stage"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void whatChangedSinceItWasShownIsNotSigned() {
        var seen = prescriber.get(review).text("shown");
        assertThat(seen).matches("[0-9a-f]{64}");
        assertThat(prescriber
                        .post(review + "/proposal", "{\"singleDoseMg\": 15}")
                        .status())
                .isEqualTo(200);
        var check = pharmacist.post(review + "/check", Door.seen(seen, ""));
        assertThat(check.status()).isEqualTo(409);
        assertThat(check.text("code")).isEqualTo("changed-since-shown");
        assertThat(check().status()).isEqualTo(200);

        var signed = prescriber.postAs(prescriber.twoFactors(Instant.now()), review + "/sign", Door.seen(seen, SUPPLY));

        assertThat(signed.status()).isEqualTo(409);
        assertThat(signed.text("code")).isEqualTo("changed-since-shown");
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");
    }

    @Test
    void aHundredSignaturesAtOnceAreOne() throws Exception {
        var body = Door.seen(prescriber.get(review).text("shown"), SUPPLY);
        List<Callable<Door.Answer>> all = IntStream.range(0, 100)
                .<Callable<Door.Answer>>mapToObj(
                        _ -> () -> prescriber.postAs(prescriber.twoFactors(Instant.now()), review + "/sign", body))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(all).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .extracting(answer -> answer.text("code"))
                    .containsOnly("already-signed");
        }
        assertThat(signatures()).isEqualTo(1);
    }

    @Test
    void nothingIsSignedWhileTheAuditCannotBeWritten() {
        database.sql("alter table audit add constraint broken check (action <> 'show-factors') not valid")
                .update();
        try {
            var refused = prescriber.decide(review, "sign", SUPPLY);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("code")).isEqualTo("audit-not-writable");
        } finally {
            database.sql("alter table audit drop constraint broken").update();
        }
        assertThat(signatures()).isZero();
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");
    }

    @Test
    void nothingIsSignedWhileItCannotBeReadWhoMay() {
        database.sql("alter table prescriber_registration rename to unreadable").update();
        try {
            var refused = prescriber.decide(review, "sign", SUPPLY);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("code")).isEqualTo("access-control-not-readable");
        } finally {
            database.sql("alter table unreadable rename to prescriber_registration")
                    .update();
        }
        assertThat(signatures()).isZero();
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");
    }

    @Test
    void nothingIsSignedWhileTheTimeIsInDoubt() {
        clock.putWrongBy(Duration.ofMinutes(2));
        var token = prescriber.twoFactors(Instant.now().plus(Duration.ofMinutes(2)));

        var refused = prescriber.decide(review, "sign", SUPPLY, token);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("code")).isEqualTo("clock-not-sane");
        assertThat(signatures()).isZero();
    }

    private long signatures() {
        return database.sql("select count(*) from signature_ceremony where referral_id = ?")
                .param(referral)
                .query(Long.class)
                .single();
    }
}
