package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPaceTest {
    private final RestartPace pace = new RestartPace();

    @Test
    void theFirstFailureIsMendedAtOnceAndLaterOnesEverLater() {
        var due = IntStream.range(0, 12).mapToObj(_ -> pace.isDue()).toList();
        assertThat(due).containsExactly(true, true, false, true, false, false, false, true, false, false, false, false);
        assertThat(pace.restarts()).isEqualTo(4);
    }

    @Test
    void theLongestWaitIsTwentyLooks() {
        var due = IntStream.range(0, 1_000).filter(_ -> pace.isDue()).boxed().toList();
        assertThat(due.getLast() - due.get(due.size() - 2)).isEqualTo(21);
    }

    @Test
    void afterRunningForAWhileAFailureIsAFirstOne() {
        IntStream.range(0, 5).forEach(_ -> pace.isDue());
        IntStream.range(0, 3).forEach(_ -> pace.runs());
        assertThat(pace.isDue()).isFalse();

        IntStream.range(0, 4).forEach(_ -> pace.runs());
        assertThat(pace.isDue()).isTrue();
        assertThat(pace.restarts()).isEqualTo(1);
    }
}
