package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackProcessesTest {
    private static final String STAT =
            "4711 (post) gres) S 1 4711 4711 0 -1 4194560 900 100 0 0 150 50 1000 200 20 0 1 0";

    @Test
    void processorTimeIsUserAndSystem() {
        assertThat(StackProcesses.ticks(STAT, false)).isEqualTo(200);
    }

    @Test
    void theTimeOfEndedChildrenCountsWithTheirParent() {
        assertThat(StackProcesses.ticks(STAT, true)).isEqualTo(1_400);
    }

    @Test
    void sharedPagesCountByTheirPart() {
        assertThat(StackProcesses.proportionalKilobytes(List.of("Rss:  9000 kB", "Pss:  1234 kB", "Pss_Anon: 5 kB")))
                .isEqualTo(1_234);
    }

    @Test
    void aProcessThatIsGoneHasNoFigure() {
        var processes = new StackProcesses(Map.of("gone", Long.MAX_VALUE));
        assertThat(processes.megabytes()).isEmpty();
    }
}
