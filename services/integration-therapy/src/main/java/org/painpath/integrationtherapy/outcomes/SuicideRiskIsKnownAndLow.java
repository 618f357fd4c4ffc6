package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.instruments.SuicideRisk;

/**
 * The latest C-SSRS is none or low, and none of the PHQ-9 since then told thoughts of being better off dead. High stops, moderate
 * holds for a behavioural-health evaluation, told thoughts hold until a C-SSRS has been taken.
 *
 * <p>Source: [CSSRS], last item of PHQ-9 above 0 asks for a C-SSRS whatever the total (clinical reference 1.3, 1.6, C06, 6.4).
 */
public record SuicideRiskIsKnownAndLow() {
    static final String NAME = "suicide-risk-is-known-and-low";

    /** @param measurements in the order in which they were recorded */
    public Finding examine(List<SuicidalThoughts> thoughts, List<Measurement> measurements) {
        var screen = lastScreen(measurements);
        var risk = screen.map(taken -> level(taken.score())).orElse(SuicideRisk.NONE);
        return switch (risk) {
            case HIGH -> new Finding.Concern(NAME, Severity.STOP, "C-SSRS is high: stop, crisis path now.");
            case MODERATE ->
                new Finding.Concern(
                        NAME, Severity.HOLD, "C-SSRS is moderate: behavioural-health evaluation before the next dose.");
            case LOW, NONE -> sinceThen(thoughts, screen);
        };
    }

    private static Finding sinceThen(List<SuicidalThoughts> thoughts, Optional<Measurement> screen) {
        var unanswered = thoughts.stream()
                .filter(asked -> screen.filter(taken -> !taken.recordedOn().isBefore(asked.on()))
                        .isEmpty())
                .toList();
        if (unanswered.stream().anyMatch(asked -> Boolean.TRUE.equals(asked.told()))) {
            return new Finding.Concern(
                    NAME, Severity.HOLD, "PHQ-9 told thoughts of being better off dead: C-SSRS before the next dose.");
        }
        return unanswered.stream().anyMatch(asked -> asked.told() == null)
                ? new Finding.MissingData(NAME, "the last answer of PHQ-9, or a C-SSRS")
                : new Finding.Satisfied(NAME);
    }

    /** Of two on one day the one that was recorded later. */
    private static Optional<Measurement> lastScreen(List<Measurement> measurements) {
        return measurements.stream()
                .filter(taken -> taken.instrument() == Instrument.CSSRS)
                .reduce((one, other) -> one.recordedOn().isAfter(other.recordedOn()) ? one : other);
    }

    static SuicideRisk level(BigDecimal score) {
        return SuicideRisk.values()[score.intValueExact()];
    }
}
