package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** The newest reading with both pressures, in mmHg (LOINC 8480-6 and 8462-4, clinical reference 5). */
final class BloodPressure {
    private static final String SYSTOLIC = "8480-6";
    private static final String DIASTOLIC = "8462-4";
    private static final Map<String, BigDecimal> MMHG_PER_UNIT = Map.of(
            "mm[Hg]", BigDecimal.ONE,
            "mmHg", BigDecimal.ONE,
            "mm Hg", BigDecimal.ONE,
            "kPa", new BigDecimal("7.50062"));

    private BloodPressure() {}

    static void read(Observations observations, ScreeningFactsDraft draft) {
        Optional<Observed> reading = observations.latest(SYSTOLIC);
        Integer systolic = reading.map(observed -> mmHg(observed, 40, 300)).orElse(null);
        Integer diastolic = reading.flatMap(observed -> observations.beside(observed, CodeSystems.LOINC, DIASTOLIC))
                .map(observed -> mmHg(observed, 20, 200))
                .orElse(null);
        if (systolic != null && diastolic != null) {
            draft.systolic(systolic).diastolic(diastolic);
        }
    }

    /** Absent without a unit: 16 may be kPa or a slip. */
    private static @Nullable Integer mmHg(Observed observed, int least, int most) {
        if (!(observed.answer() instanceof Answer.Number number) || number.unit() == null) {
            return null;
        }
        BigDecimal factor = MMHG_PER_UNIT.get(number.unit());
        if (factor == null || number.value().precision() > 12) {
            return null;
        }
        BigDecimal value = number.value().multiply(factor).setScale(0, RoundingMode.HALF_UP);
        boolean inRange =
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return inRange ? value.intValueExact() : null;
    }
}
