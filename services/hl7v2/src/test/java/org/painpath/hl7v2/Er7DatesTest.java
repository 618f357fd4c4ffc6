package org.painpath.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Er7DatesTest {

    @ParameterizedTest
    @CsvSource({
        "19710305,1971-03-05",
        "20240229,2024-02-29",
        "202611220930,2026-11-22",
        "20261122093000.1234+0530,2026-11-22",
        "2026,",
        "202611,"
    })
    void aDateIsTheDayThatIsWritten(String text, LocalDate day) {
        assertThat(Er7Dates.day(text, "PID", 7)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19761325", "20230229", "19760431", "1976-03-05", "760305", "202611222500", "today", "00000000"})
    void aDateThatDoesNotExistIsRefusedWithItsPlace(String text) {
        assertThatExceptionOfType(Hl7Refused.class)
                .isThrownBy(() -> Er7Dates.day(text, "PID", 7))
                .satisfies(refused -> assertThat(refused.errors()).containsExactly(Hl7Error.notADate("PID", 7)));
    }
}
