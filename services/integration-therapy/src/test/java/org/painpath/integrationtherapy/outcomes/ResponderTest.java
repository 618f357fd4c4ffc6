package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.policy.Shipped;

class ResponderTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            MODERATE,      MINIMAL,        none,          true
            MINIMAL,       MODERATE,       none,          true
            SUBSTANTIAL,   none,           MODERATE,      true
            MODERATE,      none,           none,          false
            MODERATE,      NONE,           NONE,          false
            MODERATE,      WORSE,          none,          false
            SUBSTANTIAL,   NOT_EVALUABLE,  none,          false
            MINIMAL,       MINIMAL,        SUBSTANTIAL,   false
            none,          none,           SUBSTANTIAL,   false
            """)
    void aResponderHasReliefOnPainAndASecondMeasure(Response nrs, Response peg, Response phq9, boolean responder) {
        var responses = new ArrayList<InstrumentResponse>();
        add(responses, Instrument.NRS, nrs);
        add(responses, Instrument.PEG, peg);
        add(responses, Instrument.PHQ9, phq9);

        assertThat(new RespondedOnTwoMeasures().holds(responses)).isEqualTo(responder);
    }

    @Test
    void beforeTheAgreedWeekReliefIsNotAskedFor() {
        assertThat(examine(nrs(0, 8), nrs(11, 8))).isInstanceOf(Finding.Satisfied.class);
    }

    @Test
    void fromTheAgreedWeekOnTooLittleReliefHolds() {
        assertThat(examine(nrs(0, 8), nrs(12, 7)))
                .isInstanceOfSatisfying(
                        Finding.Concern.class,
                        concern -> assertThat(concern.severity()).isEqualTo(Finding.Severity.HOLD));
        assertThat(examine(nrs(0, 10), nrs(12, 7))).isInstanceOf(Finding.Satisfied.class);
    }

    @Test
    void aBetterMoodIsNoRelief() {
        var before = new Measurement(Instrument.PHQ9, BigDecimal.valueOf(18), 0, DAY, null, null);
        var after = new Measurement(Instrument.PHQ9, BigDecimal.valueOf(3), 12, DAY, null, null);
        assertThat(examine(before, after)).isInstanceOf(Finding.MissingData.class);
        assertThat(examine(before, after, nrs(0, 8), nrs(12, 7))).isInstanceOf(Finding.Concern.class);
    }

    @Test
    void withoutABaselineReliefIsMissingAndNotSatisfied() {
        assertThat(examine(nrs(12, 2))).isInstanceOf(Finding.MissingData.class);
    }

    private static Finding examine(Measurement... measurements) {
        return new ReliefByTheAgreedWeek(12)
                .examine(new Outcomes(List.of(measurements), Shipped.policy().response()));
    }

    private static Measurement nrs(int week, int score) {
        return new Measurement(Instrument.NRS, BigDecimal.valueOf(score), week, DAY, null, null);
    }

    private static void add(List<InstrumentResponse> responses, Instrument instrument, Response response) {
        if (response != null) {
            responses.add(new InstrumentResponse(instrument, response, null));
        }
    }
}
