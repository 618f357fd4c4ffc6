package org.painpath.chassis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All that was on a topic at a time has been taken in, or that time stands still. */
class HeadwayTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final Headway headway = new Headway();

    @Test
    void nothingIsKnownBeforeALookHasBeenReached() {
        assertThat(headway.until()).isEmpty();
        look(0, 10, 9);
        assertThat(headway.until()).isEmpty();
        look(2, 10, 10);
        assertThat(headway.until()).contains(NOON.plusSeconds(2));
    }

    @Test
    void whileTheReaderFallsBehindTheTimeStandsStillThoughItReadsOn() {
        look(0, 10, 10);
        look(2, 500, 10);
        look(4, 900, 300);
        assertThat(headway.until()).contains(NOON);
        look(6, 900, 600);
        assertThat(headway.until()).as("what was there at 2 s").contains(NOON.plusSeconds(2));
        look(8, 900, 900);
        assertThat(headway.until()).contains(NOON.plusSeconds(8));
    }

    @Test
    void onePartitionThatWaitsIsEnough() {
        headway.look(NOON, Map.of(0, 5L, 1, 7L), Map.of(0, 5L));
        assertThat(headway.until()).isEmpty();
        headway.look(NOON.plusSeconds(2), Map.of(0, 5L, 1, 7L), Map.of(0, 5L, 1, 7L));
        assertThat(headway.until()).contains(NOON.plusSeconds(2));
    }

    @Test
    void anEmptyTopicHidesNothing() {
        headway.look(NOON, Map.of(0, 0L), Map.of());
        assertThat(headway.until()).contains(NOON);
    }

    @Test
    void aBacklogOfHoursIsCaughtUpWithAllTheSame() {
        for (int second = 0; second < 3_600; second += 2) {
            look(second, second + 1, 0);
        }
        assertThat(headway.until()).isEmpty();
        look(3_600, 4_000, 4_000);
        look(3_602, 4_001, 4_001);
        assertThat(headway.until()).contains(NOON.plusSeconds(3_602));
    }

    private void look(int second, long end, long position) {
        headway.look(NOON.plusSeconds(second), Map.of(0, end), Map.of(0, position));
    }
}
