package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors R1 to R7 of the clinical reference 6.3, and the edges of each band. */
class ResponseTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            NRS,   8,   5.6,  30.0,  MODERATE
            NRS,   7.0, 4.9,  30.0,  MODERATE
            NRS,   8,   4,    50.0,  SUBSTANTIAL
            NRS,   6,   4.3,  28.3,  MINIMAL
            NRS,   7,   7.5,  -7.1,  WORSE
            PEG,   23,  16,   30.4,  MODERATE
            NRS,   0,   0,    none,  NOT_EVALUABLE
            PEG,   0,   9,    none,  NOT_EVALUABLE
            PEG,   30,  27,   10.0,  MINIMAL
            PEG,   30,  28,   6.7,   NONE
            PEG,   30,  21,   30.0,  MODERATE
            PEG,   30,  22,   26.7,  MINIMAL
            PEG,   30,  15,   50.0,  SUBSTANTIAL
            NRS,   7,   7,    0.0,   NONE
            PHQ9,  20,  16,   20.0,  NONE
            PHQ9,  20,  15,   25.0,  MODERATE
            PHQ9,  20,  10,   50.0,  SUBSTANTIAL
            PHQ9,  4,   1,    75.0,  NONE
            PHQ9,  4,   5,    -25.0, WORSE
            """)
    void readsAScoreAgainstItsBaseline(
            Instrument instrument, BigDecimal baseline, BigDecimal now, BigDecimal percent, Response response) {
        var outcomes = outcomes(new Measurement(instrument, baseline, 0, DAY, null, null));

        var measured = outcomes.measure(instrument, now, 4, DAY);

        assertThat(measured.response()).isEqualTo(response);
        assertThat(measured.percentChange()).isEqualTo(percent);
    }

    @Test
    void withoutABaselineNothingIsEvaluable() {
        var measured = outcomes().measure(Instrument.NRS, BigDecimal.ONE, 4, DAY);

        assertThat(measured.response()).isEqualTo(Response.NOT_EVALUABLE);
        assertThat(measured.percentChange()).isNull();
    }

    @Test
    void theBaselineItselfHasNoResponse() {
        assertThat(outcomes().measure(Instrument.PEG, BigDecimal.TEN, 0, DAY).response())
                .isNull();
    }

    @Test
    void theLastMeasurementIsTheOneOfTheHighestWeek() {
        var outcomes = outcomes(
                new Measurement(Instrument.NRS, BigDecimal.valueOf(8), 0, DAY, null, null),
                new Measurement(Instrument.NRS, BigDecimal.valueOf(7), 12, DAY, Response.MINIMAL, null),
                new Measurement(Instrument.NRS, BigDecimal.valueOf(4), 4, DAY, Response.SUBSTANTIAL, null));

        assertThat(outcomes.responses())
                .containsExactly(new InstrumentResponse(Instrument.NRS, Response.MINIMAL, new BigDecimal("12.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "NRS,0,true",
        "NRS,10,true",
        "NRS,5.6,true",
        "NRS,5.65,false",
        "NRS,10.1,false",
        "NRS,-1,false",
        "PEG,30,true",
        "PEG,31,false",
        "PEG,6.7,false",
        "PEG,20.0,true",
        "PHQ9,27,true",
        "PHQ9,28,false",
        "PHQ9,3.5,false"
    })
    void anInstrumentKnowsItsScores(Instrument instrument, BigDecimal score, boolean allowed) {
        assertThat(instrument.allows(score)).isEqualTo(allowed);
    }

    private static Outcomes outcomes(Measurement... measurements) {
        return new Outcomes(List.of(measurements), ResponsePolicy.standard());
    }
}
