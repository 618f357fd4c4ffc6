package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.DatedPoints;

/** The newest whole number that was measured for one of some LOINC codes, in a unit that we know. */
record MeasuredValues(Observations observations) {
    static final Set<String> ENZYME = Set.of("U/L", "IU/L", "[iU]/L", "[IU]/L", "u/l");
    static final Set<String> PERCENT = Set.of("%");
    static final Set<String> FILTRATION =
            Set.of("mL/min/{1.73_m2}", "mL/min/1.73m2", "mL/min/1.73 m2", "mL/min/{1.73m2}", "mL/min/1.73_m2");
    static final Set<String> SCORE = Set.of("", "1", "{score}");

    /** Absent in another unit, and outside of what can be. */
    @Nullable
    Integer newest(List<String> loincs, Set<String> units, int least, int most) {
        return loincs.stream()
                .flatMap(loinc -> observations.latest(loinc).stream())
                .reduce((one, other) -> other.dayOrLongAgo().isAfter(one.dayOrLongAgo()) ? other : one)
                .map(observed -> whole(observed.answer(), units, least, most))
                .orElse(null);
    }

    /** The score that counts, with its day. */
    Optional<DatedPoints> points(String loinc, int most) {
        return observations
                .ofLastDay(CodeSystems.LOINC, loinc)
                .flatMap(observed -> Optional.ofNullable(whole(observed.answer(), SCORE, 0, most))
                        .map(points -> new DatedPoints(points, observed.on()))
                        .stream())
                .reduce((one, other) -> other.countsOver(one) ? other : one);
    }

    private static @Nullable Integer whole(Answer answer, Set<String> units, int least, int most) {
        if (!(answer instanceof Answer.Number number)
                || !units.contains(Optional.ofNullable(number.unit()).orElse(""))
                || number.value().precision() > 12) {
            return null;
        }
        BigDecimal value = number.value().setScale(0, RoundingMode.HALF_UP);
        boolean inRange =
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return inRange ? value.intValueExact() : null;
    }
}
