package org.painpath.simulator.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenario.Entrance;

class ReportTest {

    @Test
    void allAsExpectedIsASuccess() {
        assertThat(report(ending("STOPPED", null)).allAsExpected()).isTrue();
    }

    @Test
    void anotherEndIsNone() {
        var report = report(ending("STOPPED", null), ending("WITHDRAWN", null));

        assertThat(report.allAsExpected()).isFalse();
        assertThat(printed(report)).contains("WITHDRAWN, expected STOPPED", "2 referrals, 1 as expected, 2.0 s");
    }

    @Test
    void aFailureSaysWhichStepAndWhatWasAnswered() {
        var report = report(ending("FAILED", "pharmacist check: POST /reviews/1/check -> 409 not-proposed"));

        assertThat(report.allAsExpected()).isFalse();
        assertThat(printed(report)).contains("at pharmacist check: POST /reviews/1/check -> 409 not-proposed");
    }

    private static Report report(Ending... endings) {
        return new Report(List.of(endings), Duration.ofSeconds(2));
    }

    private static Ending ending(String outcome, @Nullable String trouble) {
        var scenario = new Scenario("a-name", Entrance.FHIR, "fhir/a.json", List.of(), "STOPPED");
        return new Ending(scenario, outcome, trouble, Duration.ofSeconds(1));
    }

    private static String printed(Report report) {
        var bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
