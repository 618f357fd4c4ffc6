package org.painpath.evaluation.diagnostics;

import static org.painpath.evaluation.diagnostics.Measure.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;

/**
 * The tests that the clinic orders and reads (clinical reference 5): laboratory tests, ECG, nerve conduction and imaging.
 * No result counts for longer than {@code maxAgeDays}: laboratory values 90 days, pregnancy tests 7 days, studies 12 months
 * {@code [P]}; a policy may ask for newer ones.
 * What values are usual and which are critical is data: {@link Catalogue}.
 */
public enum DiagnosticTest {
    CREATININE("2160-0", "Creatinine", quantity(LabUnit.MILLIGRAM_PER_DECILITRE, "0.1", "30"), Kind.LABORATORY, "88.4"),
    ALT("1742-6", "Alanine aminotransferase", quantity(LabUnit.UNIT_PER_LITRE, "1", "20000"), Kind.LABORATORY, null),
    AST("1920-8", "Aspartate aminotransferase", quantity(LabUnit.UNIT_PER_LITRE, "1", "20000"), Kind.LABORATORY, null),
    ALP("6768-6", "Alkaline phosphatase", quantity(LabUnit.UNIT_PER_LITRE, "1", "10000"), Kind.LABORATORY, null),
    GGT("2324-2", "Gamma-glutamyl transferase", quantity(LabUnit.UNIT_PER_LITRE, "1", "10000"), Kind.LABORATORY, null),
    BILIRUBIN(
            "1975-2",
            "Bilirubin, total",
            quantity(LabUnit.MILLIGRAM_PER_DECILITRE, "0.05", "60"),
            Kind.LABORATORY,
            "17.104"),
    ALBUMIN("1751-7", "Albumin", quantity(LabUnit.GRAM_PER_DECILITRE, "0.5", "7"), Kind.LABORATORY, null),
    INR("6301-6", "INR", quantity(LabUnit.INR, "0.5", "20"), Kind.LABORATORY, null),
    EGFR("98979-8", "eGFR, CKD-EPI 2021", quantity(LabUnit.ML_PER_MINUTE_PER_AREA, "1", "200"), Kind.LABORATORY, null),
    HCG_URINE("2106-3", "hCG, urine", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.PREGNANCY_TEST, null),
    HCG_SERUM("2118-8", "hCG, serum", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.PREGNANCY_TEST, null),
    URINE_OPIATES(
            "19295-5", "Opiates, urine screen", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.LABORATORY, null),
    URINE_COCAINE("3397-7", "Cocaine, urine", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.LABORATORY, null),
    URINE_BENZODIAZEPINES(
            "3390-2", "Benzodiazepines, urine", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.LABORATORY, null),
    URINE_KETAMINE(
            "19501-6", "Ketamine, urine screen", new Measure.Finding(Presence.OF_SUBSTANCE), Kind.LABORATORY, null),
    URINALYSIS("24356-8", "Urinalysis", new Measure.Finding(Presence.OF_ABNORMALITY), Kind.LABORATORY, null),
    ECG("11524-6", "ECG study", new Measure.Finding(Presence.OF_ABNORMALITY), Kind.STUDY, null),
    NERVE_CONDUCTION(
            "18749-2",
            "Nerve conduction and EMG study",
            new Measure.Finding(Presence.OF_ABNORMALITY),
            Kind.STUDY,
            null),
    MRI_BRAIN("30657-1", "MRI brain, without contrast", new Measure.Finding(Presence.OF_ABNORMALITY), Kind.STUDY, null),
    MRI_CERVICAL_SPINE(
            "30667-0",
            "MRI cervical spine, without contrast",
            new Measure.Finding(Presence.OF_ABNORMALITY),
            Kind.STUDY,
            null),
    MRI_LUMBAR_SPINE(
            "30679-5",
            "MRI lumbar spine, without contrast",
            new Measure.Finding(Presence.OF_ABNORMALITY),
            Kind.STUDY,
            null);

    /** How long a result can count. */
    public enum Kind {
        LABORATORY(90),
        PREGNANCY_TEST(7),
        STUDY(365);

        private final int maxAgeDays;

        Kind(int maxAgeDays) {
            this.maxAgeDays = maxAgeDays;
        }

        public int maxAgeDays() {
            return maxAgeDays;
        }
    }

    private final String loinc;
    private final String display;
    private final Measure measure;
    private final Kind kind;
    private final @Nullable BigDecimal perMolar;

    DiagnosticTest(String loinc, String display, Measure measure, Kind kind, @Nullable String perMolar) {
        this.loinc = loinc;
        this.display = display;
        this.measure = measure;
        this.kind = kind;
        this.perMolar = perMolar == null ? null : new BigDecimal(perMolar);
    }

    public static Optional<DiagnosticTest> find(String loinc) {
        return Arrays.stream(values()).filter(test -> test.loinc.equals(loinc)).findFirst();
    }

    /** The value in this test's unit; empty when the unit given does not belong to this test. */
    public Optional<BigDecimal> inCatalogueUnit(BigDecimal value, String givenUnit, UnitConversion conversion) {
        return measure.unitOfCatalogue().convert(value, givenUnit, perMolar, conversion);
    }

    public boolean isPlausible(BigDecimal value) {
        return plausible().holds(value)
                && (measure instanceof Measure.Quantity
                        || value.stripTrailingZeros().scale() <= 0);
    }

    public String plausibleRange() {
        return "%s to %s %s".formatted(plausible().low(), plausible().high(), unit());
    }

    Range plausible() {
        return measure.plausible();
    }

    /** Whether the answer is a word and not a number. */
    public boolean isCoded() {
        return measure instanceof Measure.Finding;
    }

    /** 1 or 0 as the words say it; empty where they do not, or where the answer is a number. */
    public Optional<BigDecimal> coded(Stream<String> words) {
        return measure instanceof Measure.Finding finding ? finding.answers().in(words) : Optional.empty();
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
        return measure.unitOfCatalogue().ucum();
    }

    public Kind kind() {
        return kind;
    }

    public int maxAgeDays() {
        return kind.maxAgeDays;
    }
}
