package org.painpath.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SampledTest {
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private final Queue<Long> answers = new ArrayDeque<>();
    private final Sampled<Long> sampled = new Sampled<>(Duration.ofSeconds(5), () -> now, 0L, _ -> {
        if (answers.isEmpty()) {
            throw new DataAccessResourceFailureException("away");
        }
        return answers.remove();
    });

    @Test
    void anAnswerIsGoodForAWhile() {
        answers.addAll(List.of(3L, 4L));
        assertThat(sampled.get()).isEqualTo(3);
        now = now.plusSeconds(5);
        assertThat(sampled.get()).isEqualTo(3);
        now = now.plusMillis(1);
        assertThat(sampled.get()).isEqualTo(4);
    }

    @Test
    void theLastAnswerStandsWhileTheDatabaseIsAway() {
        assertThat(sampled.get()).isZero();
        answers.add(3L);
        now = now.plusSeconds(6);
        assertThat(sampled.get()).isEqualTo(3);
        now = now.plusSeconds(6);
        assertThat(sampled.get()).isEqualTo(3);
    }
}
