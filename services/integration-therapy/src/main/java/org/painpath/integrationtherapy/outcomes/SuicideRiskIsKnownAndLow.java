package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.instruments.SuicideRisk;

/**
 * C-SSRS has been asked in this course, its latest is none or low, a high one of an earlier day and a moderate one that was entered
 * late have been closed by a clinician, and none of the PHQ-9 since then told thoughts of being better off dead. High stops, moderate holds for a behavioural-health
 * evaluation, told thoughts hold until a C-SSRS has been taken.
 *
 * <p>Source: [CSSRS], last item of PHQ-9 above 0 asks for a C-SSRS whatever the total (clinical reference 1.3, 1.6, C06, 6.4), and
 * C-SSRS at baseline (6.2). That a newer screening does not outdate a high one that nobody has looked at is a policy proposal.
 */
public record SuicideRiskIsKnownAndLow() {
    static final String NAME = "suicide-risk-is-known-and-low";

    /**
     * @param measurements in the order in which they were recorded
     * @param seen so many of them, from the first, were there when a clinician last closed a suicide risk
     */
    public Finding examine(List<SuicidalThoughts> thoughts, List<Measurement> measurements, int seen) {
        var screen = lastScreen(measurements);
        var level = screen.map(taken -> level(taken.score()));
        if (level.filter(SuicideRisk.HIGH::equals).isPresent()) {
            return new Finding.Concern(NAME, Severity.STOP, "C-SSRS is high: stop, crisis path now.");
        }
        if (measurements.stream().skip(seen).anyMatch(SuicideRiskIsKnownAndLow::isHigh)) {
            return hold("C-SSRS was high and nobody has closed it: a clinician sees the patient before the next dose.");
        }
        if (enteredLate(measurements, seen)) {
            return hold(
                    "C-SSRS was moderate on a day before the latest, entered late: a clinician looks before the next dose.");
        }
        return level.filter(SuicideRisk.MODERATE::equals).isPresent()
                ? hold("C-SSRS is moderate: behavioural-health evaluation before the next dose.")
                : sinceThen(thoughts, screen);
    }

    /** A moderate one that came after a C-SSRS of a later day: whoever took that one did not know of it. */
    private static boolean enteredLate(List<Measurement> measurements, int seen) {
        return IntStream.range(seen, measurements.size())
                .filter(place -> isModerate(measurements.get(place)))
                .anyMatch(place -> measurements.subList(0, place).stream()
                        .filter(earlier -> earlier.instrument() == Instrument.CSSRS)
                        .anyMatch(earlier -> earlier.recordedOn()
                                .isAfter(measurements.get(place).recordedOn())));
    }

    private static Finding sinceThen(List<SuicidalThoughts> thoughts, Optional<Measurement> screen) {
        var unanswered = thoughts.stream()
                .filter(asked -> screen.filter(taken -> !taken.recordedOn().isBefore(asked.on()))
                        .isEmpty())
                .toList();
        if (unanswered.stream().anyMatch(asked -> Boolean.TRUE.equals(asked.told()))) {
            return hold("PHQ-9 told thoughts of being better off dead: C-SSRS before the next dose.");
        }
        if (screen.isEmpty()) {
            return new Finding.MissingData(NAME, "a C-SSRS in this course");
        }
        return unanswered.stream().anyMatch(asked -> asked.told() == null)
                ? new Finding.MissingData(NAME, "the last answer of PHQ-9, or a C-SSRS")
                : new Finding.Satisfied(NAME);
    }

    private static Finding hold(String words) {
        return new Finding.Concern(NAME, Severity.HOLD, words);
    }

    private static boolean isHigh(Measurement taken) {
        return taken.instrument() == Instrument.CSSRS && level(taken.score()) == SuicideRisk.HIGH;
    }

    private static boolean isModerate(Measurement taken) {
        return taken.instrument() == Instrument.CSSRS && level(taken.score()) == SuicideRisk.MODERATE;
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
