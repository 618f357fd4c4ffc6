package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of the catalogue (UCUM), and the spellings that laboratories send for them. What is neither is asked of UCUM,
 * but only where the unit says what is measured: a ratio is dimensionless, and so is a percentage that means something else.
 */
enum LabUnit {
    MILLIGRAM_PER_DECILITRE("mg/dL", true, Set.of("mg/dl", "mg/100ml")),
    GRAM_PER_DECILITRE("g/dL", true, Set.of("g/dl", "gm/dl", "g/100ml")),
    UNIT_PER_LITRE("U/L", true, Set.of("u/l", "iu/l")),
    INR("{INR}", false, Set.of("{inr}", "inr", "1", "ratio", "{ratio}", "")),
    ML_PER_MINUTE_PER_AREA(
            "mL/min/{1.73_m2}", false, Set.of("ml/min/{1.73_m2}", "ml/min/1.73m2", "ml/min/1.73_m2", "ml/min/1.73m^2")),
    PRESENCE("{presence}", false, Set.of("{presence}", "1", ""));

    private static final int DECIMALS = 4;
    private static final String MOLAR = "umol/L";

    /** Codes of UCUM by how laboratories spell them, without regard to case. */
    private static final Map<String, String> UCUM_BY_SPELLING = Map.of(
            "umol/l", "umol/L",
            "mcmol/l", "umol/L",
            "nmol/l", "nmol/L",
            "mmol/l", "mmol/L",
            "g/l", "g/L",
            "gm/l", "g/L",
            "mg/l", "mg/L",
            "ukat/l", "ukat/L",
            "nkat/l", "nkat/L",
            "u/ml", "U/mL");

    private final String ucum;
    private final boolean comparable;
    private final Set<String> spellings;

    LabUnit(String ucum, boolean comparable, Set<String> spellings) {
        this.ucum = ucum;
        this.comparable = comparable;
        this.spellings = spellings;
    }

    String ucum() {
        return ucum;
    }

    /**
     * The value in this unit.
     *
     * @param perMolar how many umol/L are one of this unit, by the molar mass of what is measured; absent where nobody counts it so
     */
    Optional<BigDecimal> convert(
            BigDecimal value, String givenUnit, @Nullable BigDecimal perMolar, UnitConversion conversion) {
        String spelling = plain(givenUnit);
        if (spellings.contains(spelling)) {
            return Optional.of(value);
        }
        if (!comparable) {
            return Optional.empty();
        }
        String given = UCUM_BY_SPELLING.getOrDefault(spelling, givenUnit.strip());
        Optional<BigDecimal> direct = conversion.convert(value, given, ucum);
        return direct.or(() -> perMolar == null
                        ? Optional.empty()
                        : conversion
                                .convert(value, given, MOLAR)
                                .map(molar -> molar.divide(perMolar, 2 * DECIMALS, RoundingMode.HALF_UP)))
                .map(LabUnit::rounded);
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .replace("[iu]", "iu")
                .replace(" ", "");
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal stripped = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
