package org.painpath.tracker.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPaceTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT42M40S", "11, PT1H", "5000, PT1H"})
    void doublesUpToAnHour(int failures, Duration wait) {
        assertThat(RetryPace.after(failures, null)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"1, PT2S, PT5S", "1, PT2M, PT2M", "1, P3D, PT1H"})
    void leavesAReceiverAloneForAsLongAsItAsks(int failures, Duration askedFor, Duration wait) {
        assertThat(RetryPace.after(failures, askedFor)).isEqualTo(wait);
    }

    @Test
    void endsAfterFiveDays() {
        Instant since = Instant.parse("2026-11-01T00:00:00Z");

        assertThat(RetryPace.isOver(since, Instant.parse("2026-11-06T00:00:00Z")))
                .isFalse();
        assertThat(RetryPace.isOver(since, Instant.parse("2026-11-06T00:00:01Z")))
                .isTrue();
    }
}
