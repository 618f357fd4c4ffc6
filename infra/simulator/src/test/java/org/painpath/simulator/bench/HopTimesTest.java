package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HopTimesTest {
    private static final Instant START = Instant.parse("2026-11-27T09:00:00Z");
    private static final Offset<Double> EXACT = within(1e-6);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void aLagIsFromTheCauseToItsOwnEffect() {
        var times = new HopTimes(Map.of(ONE, START, OTHER, after(1_000)), Map.of(ONE, after(20), OTHER, after(1_010)));
        assertThat(times.lagsInMillis().at(100)).isEqualTo(20, EXACT);
        assertThat(times.lagsInMillis().at(50)).isEqualTo(10, EXACT);
        assertThat(times.missing()).isZero();
        assertThat(times.drainSeconds()).isEqualTo(0.01, EXACT);
        assertThat(times.causesPerSecond()).isEqualTo(2, EXACT);
    }

    @Test
    void whatDidNotComeIsMissing() {
        var times = new HopTimes(Map.of(ONE, START, OTHER, after(1_000)), Map.of());
        assertThat(times.missing()).isEqualTo(2);
        assertThat(times.effectsPerSecond()).isZero();
        assertThat(times.drainSeconds()).isZero();
    }

    private static Instant after(int millis) {
        return START.plusMillis(millis);
    }
}
