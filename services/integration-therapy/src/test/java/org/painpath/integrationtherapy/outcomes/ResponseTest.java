package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.integrationtherapy.policy.Shipped;

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
            GAD7,  12,  9,    25.0,  NONE
            GAD7,  12,  8,    33.3,  MODERATE
            GAD7,  12,  6,    50.0,  SUBSTANTIAL
            BPI_SEVERITY,     6.25, 4.50, 28.0, MINIMAL
            BPI_SEVERITY,     7.50, 5.25, 30.0, MODERATE
            BPI_INTERFERENCE, 5.57, 4.57, 18.0, MINIMAL
            BPI_INTERFERENCE, 5.57, 4.71, 15.4, NONE
            BPI_INTERFERENCE, 5.57, 6.00, -7.7, WORSE
            PGIC,  4,   1,    none,  SUBSTANTIAL
            PGIC,  4,   2,    none,  MODERATE
            PGIC,  4,   3,    none,  MINIMAL
            PGIC,  4,   4,    none,  NONE
            PGIC,  4,   5,    none,  WORSE
            CSSRS, 3,   0,    none,  none
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
        "GAD7,21,true",
        "GAD7,22,false",
        "PGIC,0,false",
        "PGIC,1,true",
        "PGIC,8,false",
        "BPI_INTERFERENCE,4.57,true",
        "BPI_INTERFERENCE,4.571,false",
        "CSSRS,3,true",
        "CSSRS,4,false",
        "PHQ9,3.5,false"
    })
    void anInstrumentKnowsItsScores(Instrument instrument, BigDecimal score, boolean allowed) {
        assertThat(instrument.allows(score)).isEqualTo(allowed);
    }

    @Test
    void theImpressionOfChangeNeedsNoBaselineAndSuicideRiskIsNoResponse() {
        var outcomes =
                outcomes(score(Instrument.PGIC, 4, 2), score(Instrument.CSSRS, 0, 2), score(Instrument.CSSRS, 4, 0));
        assertThat(outcomes.responses())
                .containsExactly(new InstrumentResponse(Instrument.PGIC, Response.MODERATE, null));
    }

    @Test
    void aTrendIsReadByWeekAndItsDirectionFromTheLastTwo() {
        var outcomes = outcomes(
                score(Instrument.NRS, 0, 8),
                score(Instrument.NRS, 12, 6),
                score(Instrument.NRS, 4, 5),
                score(Instrument.PEG, 0, 20),
                score(Instrument.GAD7, 0, 9),
                score(Instrument.GAD7, 4, 9));
        assertThat(outcomes.trends())
                .extracting(Trend::direction)
                .containsExactly(Trend.Direction.WORSENING, Trend.Direction.FIRST_SCORE, Trend.Direction.STEADY);
        assertThat(outcomes.trends().getFirst().points())
                .extracting(Trend.Point::week)
                .containsExactly(0, 4, 12);
    }

    private static Measurement score(Instrument instrument, int week, int score) {
        return new Measurement(instrument, BigDecimal.valueOf(score), week, DAY, null, null);
    }

    private static Outcomes outcomes(Measurement... measurements) {
        return new Outcomes(List.of(measurements), Shipped.policy().response());
    }
}
