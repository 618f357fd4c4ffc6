package org.painpath.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.stack.Trouble;

@Timeout(60)
class LanesTest {
    private final List<String> broken = Collections.synchronizedList(new ArrayList<>());

    @Test
    void lanesGoOnBesideEachOther() throws InterruptedException {
        var allThree = new CountDownLatch(3);

        Lanes.run(schedule(List.of("a")), fault -> {
            allThree.countDown();
            allThree.await();
            broken.add(fault.target());
        });

        assertThat(broken).containsExactlyInAnyOrder("a", "stopped", "cut");
    }

    @Test
    void aLaneKeepsItsOrder() throws InterruptedException {
        Lanes.run(schedule(List.of("a", "b", "c")), fault -> broken.add(fault.target()));

        assertThat(broken).containsSubsequence("a", "b", "c").hasSize(5);
    }

    @Test
    void whatOneLaneCannotDoIsSaidAfterTheOthersHaveEnded() {
        assertThatThrownBy(() -> Lanes.run(schedule(List.of("a")), fault -> {
                    if (fault.target().equals("a")) {
                        throw new IOException("no way");
                    }
                    broken.add(fault.target());
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no way");
        assertThat(broken).containsExactlyInAnyOrder("stopped", "cut");
    }

    private static Schedule schedule(List<String> killed) {
        return new Schedule(
                killed.stream().map(target -> fault(Kind.KILL, target)).toList(),
                List.of(fault(Kind.STOP, "stopped")),
                List.of(fault(Kind.CUT, "cut")));
    }

    private static Fault fault(Kind kind, String target) {
        return new Fault(kind, target, Duration.ZERO, Duration.ZERO);
    }
}
