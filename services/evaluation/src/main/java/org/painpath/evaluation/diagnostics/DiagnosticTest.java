package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.painpath.evaluation.referral.Coding;

/**
 * The tests that the clinic orders and reads (clinical reference 5). Results count for {@code maxAgeDays}: laboratory
 * values 90 days, pregnancy tests 7 days {@code [P]}. The plausible range catches typing and unit mistakes {@code [P]}.
 */
public enum DiagnosticTest {
    CREATININE("2160-0", "Creatinine", LabUnit.MILLIGRAM_PER_DECILITRE, 90, "0.1", "30", "88.4"),
    ALT("1742-6", "Alanine aminotransferase", LabUnit.UNIT_PER_LITRE, 90, "1", "20000", "1"),
    AST("1920-8", "Aspartate aminotransferase", LabUnit.UNIT_PER_LITRE, 90, "1", "20000", "1"),
    ALP("6768-6", "Alkaline phosphatase", LabUnit.UNIT_PER_LITRE, 90, "1", "10000", "1"),
    GGT("2324-2", "Gamma-glutamyl transferase", LabUnit.UNIT_PER_LITRE, 90, "1", "10000", "1"),
    BILIRUBIN("1975-2", "Bilirubin, total", LabUnit.MILLIGRAM_PER_DECILITRE, 90, "0.05", "60", "17.104"),
    ALBUMIN("1751-7", "Albumin", LabUnit.GRAM_PER_DECILITRE, 90, "0.5", "7", "10"),
    INR("6301-6", "INR", LabUnit.INR, 90, "0.5", "20", "1"),
    EGFR("98979-8", "eGFR, CKD-EPI 2021", LabUnit.ML_PER_MINUTE_PER_AREA, 90, "1", "200", "1"),
    HCG_URINE("2106-3", "hCG, urine", LabUnit.PRESENCE, 7, "0", "1", "1"),
    HCG_SERUM("2118-8", "hCG, serum", LabUnit.PRESENCE, 7, "0", "1", "1"),
    URINE_OPIATES("19295-5", "Opiates, urine screen", LabUnit.PRESENCE, 90, "0", "1", "1"),
    URINE_COCAINE("3397-7", "Cocaine, urine", LabUnit.PRESENCE, 90, "0", "1", "1"),
    URINE_BENZODIAZEPINES("3390-2", "Benzodiazepines, urine", LabUnit.PRESENCE, 90, "0", "1", "1"),
    URINE_KETAMINE("19501-6", "Ketamine, urine screen", LabUnit.PRESENCE, 90, "0", "1", "1");

    private final String loinc;
    private final String display;
    private final LabUnit unit;
    private final int maxAgeDays;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final BigDecimal siDivisor;

    DiagnosticTest(
            String loinc,
            String display,
            LabUnit unit,
            int maxAgeDays,
            String lowest,
            String highest,
            String siDivisor) {
        this.loinc = loinc;
        this.display = display;
        this.unit = unit;
        this.maxAgeDays = maxAgeDays;
        this.lowest = new BigDecimal(lowest);
        this.highest = new BigDecimal(highest);
        this.siDivisor = new BigDecimal(siDivisor);
    }

    public static Optional<DiagnosticTest> find(String loinc) {
        return Arrays.stream(values()).filter(test -> test.loinc.equals(loinc)).findFirst();
    }

    /** The value in this test's unit; empty when the unit given does not belong to this test. */
    public Optional<BigDecimal> inCatalogueUnit(BigDecimal value, String givenUnit) {
        return unit.convert(value, givenUnit, siDivisor);
    }

    public boolean isPlausible(BigDecimal value) {
        boolean inRange = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        return inRange
                && (unit != LabUnit.PRESENCE || value.stripTrailingZeros().scale() <= 0);
    }

    public String plausibleRange() {
        return "%s to %s %s".formatted(lowest.toPlainString(), highest.toPlainString(), unit.ucum());
    }

    public Coding coding() {
        return Coding.loinc(loinc, display);
    }

    public String loinc() {
        return loinc;
    }

    public String display() {
        return display;
    }

    public String unit() {
        return unit.ucum();
    }

    public int maxAgeDays() {
        return maxAgeDays;
    }
}
