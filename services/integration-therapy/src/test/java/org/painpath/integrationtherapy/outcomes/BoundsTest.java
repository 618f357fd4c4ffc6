package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.integrationtherapy.policy.Shipped;

/** What is drawn is what is decided: a band begins at its bound, and not a hundredth above it. */
class BoundsTest {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final ResponsePolicy POLICY = Shipped.policy().response();

    @ParameterizedTest
    @EnumSource(
            value = Instrument.class,
            names = {"NRS", "PEG", "BPI_SEVERITY", "BPI_INTERFERENCE", "PHQ9", "GAD7"})
    void aBandBeginsAtItsBound(Instrument instrument) {
        for (int tenths = 1; tenths <= 270; tenths++) {
            BigDecimal baseline = BigDecimal.valueOf(tenths).movePointLeft(1);
            Bounds bounds = POLICY.bounds(instrument, baseline).orElseThrow();
            bands(bounds)
                    .forEach((response, bound) -> bound.ifPresent(highest -> {
                        assertThat(at(instrument, baseline, highest).atLeast(response))
                                .isTrue();
                        assertThat(at(instrument, baseline, highest.add(HUNDREDTH))
                                        .atLeast(response))
                                .isFalse();
                    }));
        }
    }

    @Test
    void aBandThatNobodyCanComeToHasNoBound() {
        assertThat(POLICY.bounds(Instrument.PHQ9, new BigDecimal("4")).orElseThrow())
                .isEqualTo(new Bounds(null, null, null));
        assertThat(POLICY.bounds(Instrument.NRS, BigDecimal.ZERO)).isEmpty();
        assertThat(POLICY.bounds(Instrument.PGIC, BigDecimal.ONE)).isEmpty();
        assertThat(POLICY.bounds(Instrument.CSSRS, BigDecimal.ONE)).isEmpty();
    }

    /** From a score of exactly as many points as matter one can come down to zero, and not from one point less. */
    @Test
    void aBandOfPointsReachesDownToZero() {
        assertThat(POLICY.bounds(Instrument.PHQ9, new BigDecimal("5"))
                        .orElseThrow()
                        .moderate())
                .isEqualByComparingTo("0");
        assertThat(POLICY.bounds(Instrument.GAD7, new BigDecimal("4"))
                        .orElseThrow()
                        .moderate())
                .isEqualByComparingTo("0");
        assertThat(POLICY.bounds(Instrument.BPI_INTERFERENCE, BigDecimal.ONE)
                        .orElseThrow()
                        .minimal())
                .isEqualByComparingTo("0");
    }

    @Test
    void aTrendShowsTheBoundsOfItsBaseline() {
        var baseline = score(Instrument.NRS, "8");
        var trends = new Outcomes(List.of(baseline, score(Instrument.PGIC, "4")), POLICY).trends();
        assertThat(trends.getFirst().bounds())
                .isEqualTo(POLICY.bounds(Instrument.NRS, baseline.score()).orElseThrow());
        assertThat(trends.getLast().bounds()).isNull();
    }

    private static Measurement score(Instrument instrument, String score) {
        return new Measurement(instrument, new BigDecimal(score), 0, LocalDate.parse("2026-11-24"), null, null);
    }

    private static Map<Response, Optional<BigDecimal>> bands(Bounds bounds) {
        return Map.of(
                Response.MINIMAL, Optional.ofNullable(bounds.minimal()),
                Response.MODERATE, Optional.ofNullable(bounds.moderate()),
                Response.SUBSTANTIAL, Optional.ofNullable(bounds.substantial()));
    }

    private static Response at(Instrument instrument, BigDecimal baseline, BigDecimal now) {
        return POLICY.classify(instrument, new Change(baseline, now));
    }
}
