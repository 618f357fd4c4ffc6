package org.painpath.simulator.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void looksUntilItIsThere() {
        var looks = new AtomicInteger();

        assertThat(new Patience(Duration.ofSeconds(5))
                        .until(() -> Optional.of(looks.incrementAndGet()).filter(count -> count == 3)))
                .contains(3);
    }

    @Test
    void givesUpAfterItsLimit() {
        assertThat(new Patience(Duration.ofMillis(30)).until(Optional::empty)).isEmpty();
    }
}
