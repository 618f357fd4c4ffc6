package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.console.clinic.ConsoleSettings;

class WordsTest {
    private final Words words =
            new Words(new ConsoleSettings(URI.create("http://x"), "c", "s", ZoneId.of("America/Chicago"), Map.of()));

    @ParameterizedTest
    @CsvSource({
        "AWAITING_CHECK, Awaiting check",
        "awaiting-check, Awaiting check",
        "awaitingCheck, Awaiting check",
        "2160-0, Creatinine",
        "30657-1, 30657-1",
        "11524-6, 11524-6",
        "PHQ9, PHQ-9",
        "DN4_INTERVIEW, DN4 interview",
        "words, In words",
        "'', ''"
    })
    void codesAreCalledAsPeopleCallThemAndLoincCodesKeepTheirHyphen(String code, String called) {
        assertThat(words.name(code)).isEqualTo(called);
    }
}
