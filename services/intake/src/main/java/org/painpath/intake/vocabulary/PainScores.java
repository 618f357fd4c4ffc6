package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Peg;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * How strong the pain is: the newest NRS, and the newest PEG, as its mean or worked out from its three items.
 *
 * <p>Source: clinical reference 1.3, vectors PEG-1 to PEG-4. A PEG that lacks an item has no score.
 */
final class PainScores {
    private static final List<String> NRS = List.of("72514-3", "38208-5");
    private static final String PEG_MEAN = "91147-9";
    private static final String PEG_PAIN = "75893-8";
    private static final String PEG_ENJOYMENT = "91145-3";
    private static final String PEG_ACTIVITY = "91146-1";

    private PainScores() {}

    static void read(Observations observations, ScreeningFactsDraft draft) {
        NRS.stream()
                .flatMap(loinc -> observations.latest(loinc).stream())
                .findFirst()
                .ifPresent(observed -> rating(observed, draft));
        peg(observations, draft);
    }

    private static void rating(Observed observed, ScreeningFactsDraft draft) {
        Integer score = wholeZeroToTen(observed);
        draft.nrs(score).nrsDay(score == null ? null : day(observed));
    }

    private static void peg(Observations observations, ScreeningFactsDraft draft) {
        Optional<Observed> mean = observations.latest(PEG_MEAN);
        Optional<Observed> pain = observations.latest(PEG_PAIN);
        boolean itemsAreNewer = mean.isEmpty()
                || pain.map(item -> item.dayOrLongAgo().isAfter(mean.get().dayOrLongAgo()))
                        .orElse(false);
        if (itemsAreNewer) {
            pain.ifPresent(item -> peg(meanOfItems(observations, item), item, draft));
        } else {
            BigDecimal score = mean.map(PainScores::zeroToTen)
                    .map(PainScores::toTwoDecimals)
                    .orElse(null);
            peg(score, mean.orElseThrow(), draft);
        }
    }

    private static void peg(@Nullable BigDecimal score, Observed observed, ScreeningFactsDraft draft) {
        draft.pegScore(score).pegDay(score == null ? null : day(observed));
    }

    private static @Nullable ScoreDay day(Observed observed) {
        LocalDate on = observed.on();
        return on == null ? null : ScoreDay.on(on);
    }

    /** Decimals, which some systems send, are no answers to PEG: such a PEG is missing. */
    private static @Nullable BigDecimal meanOfItems(Observations observations, Observed pain) {
        return Peg.answered(
                        zeroToTen(pain),
                        item(observations, pain, PEG_ENJOYMENT),
                        item(observations, pain, PEG_ACTIVITY))
                .map(Peg::score)
                .orElse(null);
    }

    private static @Nullable BigDecimal item(Observations observations, Observed pain, String loinc) {
        return observations
                .beside(pain, CodeSystems.LOINC, loinc)
                .map(PainScores::zeroToTen)
                .orElse(null);
    }

    private static @Nullable BigDecimal zeroToTen(Observed observed) {
        BigDecimal value = observed.number();
        if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0) {
            return null;
        }
        return value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP) : value;
    }

    private static BigDecimal toTwoDecimals(BigDecimal score) {
        return score.scale() > 2 ? score.setScale(2, RoundingMode.HALF_UP) : score;
    }

    private static @Nullable Integer wholeZeroToTen(Observed observed) {
        BigDecimal value = zeroToTen(observed);
        return value == null || value.stripTrailingZeros().scale() > 0 ? null : value.intValueExact();
    }
}
