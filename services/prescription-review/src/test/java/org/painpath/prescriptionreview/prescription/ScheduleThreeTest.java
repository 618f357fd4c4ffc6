package org.painpath.prescriptionreview.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 21 CFR 1306.22, clinical reference 4.1. */
class ScheduleThreeTest {

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-07-31", "2026-08-31, 2027-02-28", "2023-08-31, 2024-02-29", "2026-11-24, 2027-05-24"})
    void expiresSixMonthsAfterIssueOrOnTheLastDayOfAShorterMonth(LocalDate issued, LocalDate expires) {
        assertThat(ScheduleThree.expiresOn(issued)).isEqualTo(expires);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 5, 2026-07-31, true",
        "2026-01-31, 5, 2026-08-01, false",
        "2026-01-31, 6, 2026-03-01, false",
        "2026-01-31, 0, 2026-01-30, false",
        "2026-01-31, -1, 2026-03-01, false"
    })
    void isFilledAtMostFiveMoreTimesAndNotAfterItExpires(LocalDate issued, int refill, LocalDate on, boolean allowed) {
        assertThat(ScheduleThree.allowsFill(issued, refill, on)).isEqualTo(allowed);
    }
}
