package org.painpath.integrationtherapy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.Platform;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Time passes after a dose, and what was missed is noted by itself, once, and then judged. */
@Import(MissedCheckIT.MovableClock.class)
class MissedCheckIT extends PlatformTest {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @TestConfiguration(proxyBeanMethods = false)
    static class MovableClock {

        @Bean
        @Primary
        Clock movableClock() {
            return new Ahead(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
        }
    }

    @AfterEach
    void backToNow() {
        AHEAD.set(Duration.ZERO);
    }

    @Test
    void isNotedOnceShownPublishedAndJudged() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");
        prepare();
        var session = schedule("DOSING");
        var path = course + "/sessions/" + session;
        assertThat(therapist.post(path + "/vitals", vitals(0)).status()).isEqualTo(200);
        assertThat(therapist.post(path + "/complete", "{}").text("code")).isEqualTo("session-not-finished");

        AHEAD.set(Duration.ofMinutes(56));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> missed(session).size() == 1);
        assertThat(line().path("missedChecks").asInt()).isEqualTo(1);

        AHEAD.set(Duration.ofMinutes(125));
        assertThat(therapist.post(path + "/vitals", vitals(120)).status()).isEqualTo(200);
        var judgement = "{\"minute\": 40, \"reasonCode\": \"SEEN_LATE_AND_WELL\", \"note\": \"asleep\"}";
        assertThat(therapist.post(path + "/missed-checks", judgement).status()).isEqualTo(403);
        assertThat(as("clinician").post(path + "/missed-checks", judgement).status())
                .isEqualTo(200);
        assertThat(as("clinician").post(path + "/missed-checks", judgement).text("code"))
                .isEqualTo("check-done");
        assertThat(therapist.post(path + "/complete", "{}").status()).isEqualTo(200);
        assertThat(line().path("missedChecks").asInt()).isZero();
        assertThat(missed(session).size()).isEqualTo(1);

        Platform.registerConnector("integration-therapy");
        events.await("integration-therapy", "session-completed", referral);
        assertThat(events.read(Platform.topic("integration-therapy"), referral))
                .allSatisfy(ContractAssertions::assertValid)
                .filteredOn(event -> event.type().contains("vitals-missed"))
                .hasSize(1);
    }

    private JsonNode missed(String session) {
        return therapist
                .get(course)
                .body()
                .path("sessions")
                .valueStream()
                .filter(one -> one.path("sessionId").asString().equals(session))
                .findFirst()
                .orElseThrow()
                .path("missedChecks");
    }

    private JsonNode line() {
        return therapist
                .get("/courses?limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("referralId").asString().equals(referral.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String vitals(int minute) {
        return "{\"minute\": %d, \"systolic\": 126, \"diastolic\": 80, \"spo2Percent\": 98, \"cadss6\": 1}"
                .formatted(minute);
    }

    /** The system's time and {@link #AHEAD}. */
    private static final class Ahead extends Clock {
        private final Clock system;

        private Ahead(Clock system) {
            this.system = system;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return system.instant().plus(AHEAD.get());
        }
    }
}
