package org.painpath.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.intake.reception.ClinicCalendar;

/** Without a good policy there is no decider, and so no start. */
class IntakeConfigurationTest {

    private final IntakeConfiguration configuration = new IntakeConfiguration();

    @Test
    void theShippedPackStarts() {
        assertThat(configuration.policyPacks("", on("2026-11-27T12:00:00Z")).all())
                .hasSize(1);
    }

    @Test
    void aBadPackStopsTheStartInsteadOfFallingBack(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("screening-2027.01.yaml"), "version: \"2027.01\"");
        assertThatThrownBy(() -> configuration.policyPacks(directory.toString(), on("2026-11-27T12:00:00Z")))
                .isInstanceOf(BadPolicy.class)
                .hasMessageContaining("screening-2027.01.yaml: adultAge: is missing");
    }

    @Test
    void aBadPackOnChasingStopsItToo(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("information-2027.01.yaml"), "version: \"2027.01\"");
        assertThatThrownBy(() -> configuration.chasingPacks(directory.toString(), on("2026-11-27T12:00:00Z")))
                .isInstanceOf(BadPolicy.class)
                .hasMessageContaining("information-2027.01.yaml: daysUntilDue: is missing");
        assertThatThrownBy(() -> configuration.chasingPacks("", on("2026-10-31T23:59:59Z")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDirectoryThatIsNotThereStopsItToo(@TempDir Path directory) {
        String missing = directory.resolve("policies").toString();
        assertThatThrownBy(() -> configuration.policyPacks(missing, on("2026-11-27T12:00:00Z")))
                .isInstanceOf(BadPolicy.class);
    }

    @Test
    void aDayWithoutAPackStopsIt() {
        assertThatThrownBy(() -> configuration.policyPacks("", on("2026-10-31T23:59:59Z")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no policy pack holds on 2026-10-31");
    }

    private static ClinicCalendar on(String moment) {
        return new ClinicCalendar(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
