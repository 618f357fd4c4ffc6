package org.painpath.simulator.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
    private static final Blanks BLANKS =
            new Blanks(name -> "<" + name + ">", Clock.fixed(Instant.parse("2026-11-23T14:05:06Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "{{today}}, 2026-11-23",
        "{{daysAgo 23}}, 2026-10-31",
        "{{inDaysDate 8}}, 2026-12-01",
        "{{inDays 1}}, 2026-11-24T09:00:00Z",
        "{{hl7DaysAgo 3}}, 20261120",
        "{{hl7Now}}, 20261123140506+0000",
        "REF-{{mrn}}|{{mrn}}, REF-<mrn>|<mrn>",
        "MSH|^~\\&|{score}, MSH|^~\\&|{score}"
    })
    void fills(String text, String filled) {
        assertThat(BLANKS.fill(text)).isEqualTo(filled);
    }
}
