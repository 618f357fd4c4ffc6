package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the bands of response begin.
 *
 * <p>Source: [IMMPACT] for pain: 10 % minimal, 30 % moderate, 50 % substantial; 20 to 30 % has no name there and counts as
 * minimal (policy proposal). [IMMPACT] for the interference of BPI: 1 point is minimal. [HULL] for PHQ-9: 5 points matter, 50 % is a
 * response; the same with 4 points for GAD-7 is a policy proposal. Clinical reference 6.3.
 *
 * @param minimalPercent of reduction against the baseline
 */
public record ResponsePolicy(
        int minimalPercent,
        int moderatePercent,
        int substantialPercent,
        int bpiInterferencePoints,
        int phq9Points,
        int gad7Points) {
    private static final int PGIC_MINIMALLY_IMPROVED = 3;
    private static final int PGIC_NO_CHANGE = 4;

    Response classify(Instrument instrument, Change change) {
        if (!change.evaluable()) {
            return Response.NOT_EVALUABLE;
        }
        if (change.worse()) {
            return Response.WORSE;
        }
        return switch (instrument) {
            case NRS, PEG, BPI_SEVERITY -> pain(change);
            case BPI_INTERFERENCE -> change.reducedByPoints(bpiInterferencePoints) ? Response.MINIMAL : Response.NONE;
            case PHQ9 -> mood(change, phq9Points);
            case GAD7 -> mood(change, gad7Points);
            case PGIC, CSSRS -> Response.NOT_EVALUABLE;
        };
    }

    /**
     * Where the bands of an instrument begin for who started at this score.
     *
     * @return empty where the instrument has no bands, or nothing can come down from the baseline
     */
    Optional<Bounds> bounds(Instrument instrument, BigDecimal baseline) {
        if (baseline.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal half = down(baseline, substantialPercent);
        return switch (instrument) {
            case NRS, PEG, BPI_SEVERITY ->
                Optional.of(new Bounds(down(baseline, minimalPercent), down(baseline, moderatePercent), half));
            case BPI_INTERFERENCE -> Optional.of(new Bounds(lower(baseline, bpiInterferencePoints), null, null));
            case PHQ9 -> Optional.of(mood(lower(baseline, phq9Points), half));
            case GAD7 -> Optional.of(mood(lower(baseline, gad7Points), half));
            case PGIC, CSSRS -> Optional.empty();
        };
    }

    private static Bounds mood(@Nullable BigDecimal moderate, BigDecimal half) {
        return new Bounds(null, moderate, moderate == null ? null : moderate.min(half));
    }

    private static BigDecimal down(BigDecimal baseline, int percent) {
        return baseline.multiply(BigDecimal.valueOf(100L - percent)).movePointLeft(2);
    }

    private static @Nullable BigDecimal lower(BigDecimal baseline, int points) {
        BigDecimal bound = baseline.subtract(BigDecimal.valueOf(points));
        return bound.signum() < 0 ? null : bound;
    }

    /**
     * The patient's own impression: 1 very much improved is substantial, 2 much is moderate, 3 minimally is minimal.
     *
     * @param score 1 to 7
     */
    Response impression(BigDecimal score) {
        int answer = score.intValueExact();
        if (answer > PGIC_NO_CHANGE) {
            return Response.WORSE;
        }
        return switch (answer) {
            case 1 -> Response.SUBSTANTIAL;
            case 2 -> Response.MODERATE;
            case PGIC_MINIMALLY_IMPROVED -> Response.MINIMAL;
            default -> Response.NONE;
        };
    }

    private Response pain(Change change) {
        if (change.reducedByAtLeast(substantialPercent)) {
            return Response.SUBSTANTIAL;
        }
        if (change.reducedByAtLeast(moderatePercent)) {
            return Response.MODERATE;
        }
        return change.reducedByAtLeast(minimalPercent) ? Response.MINIMAL : Response.NONE;
    }

    private Response mood(Change change, int points) {
        if (!change.reducedByPoints(points)) {
            return Response.NONE;
        }
        return change.reducedByAtLeast(substantialPercent) ? Response.SUBSTANTIAL : Response.MODERATE;
    }
}
