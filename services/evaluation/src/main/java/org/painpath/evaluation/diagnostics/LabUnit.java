package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The units of the catalogue (UCUM), the spellings that laboratories send for them, and the SI form that is divided
 * into them: creatinine umol/L / 88.4, bilirubin umol/L / 17.104, albumin g/L / 10.
 */
enum LabUnit {
    MILLIGRAM_PER_DECILITRE("mg/dL", Set.of("mg/dl", "mg/100ml"), Set.of("umol/l", "mcmol/l")),
    GRAM_PER_DECILITRE("g/dL", Set.of("g/dl", "gm/dl", "g/100ml"), Set.of("g/l", "gm/l")),
    UNIT_PER_LITRE("U/L", Set.of("u/l", "iu/l"), Set.of()),
    INR("{INR}", Set.of("{inr}", "inr", "1", "ratio", "{ratio}", ""), Set.of()),
    ML_PER_MINUTE_PER_AREA(
            "mL/min/{1.73_m2}",
            Set.of("ml/min/{1.73_m2}", "ml/min/1.73m2", "ml/min/1.73_m2", "ml/min/1.73m^2"),
            Set.of()),
    PRESENCE("{presence}", Set.of("{presence}", "1", ""), Set.of());

    private static final int DECIMALS = 4;

    private final String ucum;
    private final Set<String> spellings;
    private final Set<String> siSpellings;

    LabUnit(String ucum, Set<String> spellings, Set<String> siSpellings) {
        this.ucum = ucum;
        this.spellings = spellings;
        this.siSpellings = siSpellings;
    }

    String ucum() {
        return ucum;
    }

    Optional<BigDecimal> convert(BigDecimal value, String givenUnit, BigDecimal siDivisor) {
        String unit = plain(givenUnit);
        if (spellings.contains(unit)) {
            return Optional.of(value);
        }
        return siSpellings.contains(unit)
                ? Optional.of(trimmed(value.divide(siDivisor, DECIMALS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .replace("[iu]", "iu")
                .replace(" ", "");
    }

    private static BigDecimal trimmed(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
