package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BeatTest {

    @Test
    void writersTakeTurnsAndLeaveNoEventOut() {
        var first = beat(0);
        var second = beat(1);
        assertThat(LongStream.of(first.first(), second.first(), first.after(0), second.after(1)))
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void eachEventIsDueByTheRateHoweverLateTheOneBefore() {
        assertThat(beat(0).due(100) - beat(0).due(0))
                .isEqualTo(Duration.ofMillis(500).toNanos());
    }

    @Test
    void afterItsTimeNothingIsWritten() {
        long longAgo = System.nanoTime() - Duration.ofSeconds(11).toNanos();
        assertThat(new Beat(longAgo, 200, Duration.ofSeconds(10), 0, 2).isWithin(0))
                .isFalse();
        assertThat(new Beat(System.nanoTime(), 200, Duration.ofSeconds(10), 0, 2).isWithin(1_999))
                .isTrue();
        assertThat(new Beat(System.nanoTime(), 200, Duration.ofSeconds(10), 0, 2).isWithin(2_000))
                .isFalse();
    }

    private static Beat beat(int writer) {
        return new Beat(0, 200, Duration.ofSeconds(10), writer, 2);
    }
}
