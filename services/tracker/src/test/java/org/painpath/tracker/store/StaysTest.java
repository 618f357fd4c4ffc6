package org.painpath.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.tracker.lifecycle.Stage;

class StaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @ValueSource(longs = {30, 60, 240, 1440, 2880, 10_080, 40_320, 524_160})
    void whatIsToldIsRightToWithinATwentieth(long minutes) {
        Stays stays = new Stays();
        stays.add(bucket(minutes), 1, 0);

        assertThat(stays.minutes(0.5)).isCloseTo(minutes, Percentage.withPercentage(5));
    }

    @Test
    void halfAndNineOfTenAreOfAll() {
        Stays stays = new Stays();
        stays.add(-1, 5, 0);
        stays.add(bucket(60), 4, 1);
        stays.add(bucket(6_000), 1, 1);

        assertThat(stays.all()).isEqualTo(10);
        assertThat(stays.late()).isEqualTo(2);
        assertThat(stays.minutes(0.5)).isZero();
        assertThat(stays.minutes(0.9)).isBetween(57L, 63L);
        assertThat(stays.minutes(1)).isBetween(5_700L, 6_300L);
    }

    @Test
    void theWholePeriodComesBeforeItsWeeks() {
        StaysByWeek stays = new StaysByWeek(MONDAY);
        stays.add(Stage.REVIEW, 2, bucket(60), 1, 0);
        stays.add(Stage.REVIEW, 0, bucket(60), 2, 1);
        stays.add(Stage.SCREENING, 0, -1, 3, 0);

        assertThat(stays.all())
                .extracting(time -> time.stage() + " " + time.week() + " " + time.left())
                .containsExactly(
                        "SCREENING null 3",
                        "SCREENING 2026-11-02 3",
                        "REVIEW null 3",
                        "REVIEW 2026-11-02 2",
                        "REVIEW 2026-11-16 1");
    }

    /** As the database counts it. */
    private static int bucket(long minutes) {
        return (int) Math.floor(12 * Math.log(minutes));
    }
}
