package org.painpath.tracker;

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

/** Without a good policy there are no deadlines, and so no start. */
class TrackerConfigurationTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    private final TrackerConfiguration configuration = new TrackerConfiguration();

    @Test
    void theShippedPackStarts() {
        assertThat(configuration.policyPacks("", ZoneOffset.UTC, NOVEMBER).all())
                .hasSize(1);
    }

    @Test
    void aBadPackStopsTheStartInsteadOfFallingBack(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("deadlines-2027.01.yaml"), "version: \"2027.01\"");

        assertThatThrownBy(() -> configuration.policyPacks(directory.toString(), ZoneOffset.UTC, NOVEMBER))
                .isInstanceOf(BadPolicy.class)
                .hasMessageContaining("deadlines-2027.01.yaml: clocks: is missing");
    }

    @Test
    void aDayWithoutAPackStopsIt() {
        Clock october = Clock.fixed(Instant.parse("2026-10-31T23:59:59Z"), ZoneOffset.UTC);

        assertThatThrownBy(() -> configuration.policyPacks("", ZoneOffset.UTC, october))
                .isInstanceOf(IllegalStateException.class);
    }
}
