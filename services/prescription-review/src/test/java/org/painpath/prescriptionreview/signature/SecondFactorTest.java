package org.painpath.prescriptionreview.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "true, 0, true",
        "true, 300, true",
        "true, 301, false",
        "true, -30, true",
        "true, -31, false",
        "false, 0, false"
    })
    void isFreshForFiveMinutes(boolean two, long secondsAgo, boolean fresh) {
        assertThat(new SecondFactor(two, NOW.minusSeconds(secondsAgo), false).isFresh(NOW))
                .isEqualTo(fresh);
    }

    @Test
    void whoDoesNotSayWhenIsNotFresh() {
        assertThat(new SecondFactor(true, null, false).isFresh(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "60, 0, true",
        "61, 0, false",
        "-61, 0, false",
        "0, 60, true",
        "0, 61, false",
        "0, -5000, true"
    })
    void aClockIsSaneWithinAMinuteOfTheDatabaseAndNotBehindWhatIsRecorded(long database, long recorded, boolean sane) {
        assertThat(ClockIsSane.at(NOW, NOW.plus(Duration.ofSeconds(database)), NOW.plus(Duration.ofSeconds(recorded))))
                .isEqualTo(sane);
    }
}
