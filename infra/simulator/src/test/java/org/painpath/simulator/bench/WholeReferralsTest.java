package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenario.Entrance;

class WholeReferralsTest {

    @Test
    void onlyReferralsThatEndedAsTheirStorySaysAreCountedAsDone() {
        var result = WholeReferrals.result(
                2, List.of(ending("DONE", null, 2), ending("DONE", null, 4), ending("STOPPED", null, 1)), 10);

        assertThat(result.completed()).isEqualTo(2);
        assertThat(result.referralsPerSecond()).isEqualTo(0.2);
        assertThat(result.p50Seconds()).isEqualTo(2);
        assertThat(result.errors()).containsEntry("ended as STOPPED", 1);
    }

    @Test
    void errorsAreCountedByTheStepAndTheAnswerHoweverManyReferralsTheyName() {
        var result = WholeReferrals.result(
                2,
                List.of(
                        ending("FAILED", "pharmacist check: POST http://host/reviews/1/check -> 409 {}", 1),
                        ending("FAILED", "pharmacist check: POST http://host/reviews/2/check -> 409 {}", 1),
                        ending("FAILED", "therapist attend: waited 60 s for ACTIVE", 60)),
                10);

        assertThat(result.errors()).containsEntry("pharmacist check -> 409", 2).containsEntry("therapist attend", 1);
        assertThat(result.failed()).isEqualTo(3);
        assertThat(result.p99Seconds()).isZero();
    }

    private static Ending ending(String outcome, @Nullable String trouble, int seconds) {
        var scenario = new Scenario("story", Entrance.JSON, "sample", List.of(), "DONE");
        return new Ending(scenario, outcome, trouble, Duration.ofSeconds(seconds));
    }
}
