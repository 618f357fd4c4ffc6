package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Sex;

/**
 * The tests that the clinic orders and reads (clinical reference 5): laboratory tests, ECG, nerve conduction and imaging.
 * No result counts for longer than {@code maxAgeDays}: laboratory values 90 days, pregnancy tests 7 days, studies 12 months
 * {@code [P]}; a policy may ask for newer ones.
 * {@link Catalogue} holds what values are read against.
 */
public enum DiagnosticTest {
    CREATININE("2160-0", "Creatinine", Catalogue.CREATININE, Kind.LABORATORY, "88.4"),
    ALT("1742-6", "Alanine aminotransferase", Catalogue.TRANSAMINASE, Kind.LABORATORY, null),
    AST("1920-8", "Aspartate aminotransferase", Catalogue.TRANSAMINASE, Kind.LABORATORY, null),
    ALP("6768-6", "Alkaline phosphatase", Catalogue.ALKALINE_PHOSPHATASE, Kind.LABORATORY, null),
    GGT("2324-2", "Gamma-glutamyl transferase", Catalogue.GAMMA_GT, Kind.LABORATORY, null),
    BILIRUBIN("1975-2", "Bilirubin, total", Catalogue.BILIRUBIN, Kind.LABORATORY, "17.104"),
    ALBUMIN("1751-7", "Albumin", Catalogue.ALBUMIN, Kind.LABORATORY, null),
    INR("6301-6", "INR", Catalogue.INR, Kind.LABORATORY, null),
    EGFR("98979-8", "eGFR, CKD-EPI 2021", Catalogue.EGFR, Kind.LABORATORY, null),
    HCG_URINE("2106-3", "hCG, urine", Catalogue.SUBSTANCE, Kind.PREGNANCY_TEST, null),
    HCG_SERUM("2118-8", "hCG, serum", Catalogue.SUBSTANCE, Kind.PREGNANCY_TEST, null),
    URINE_OPIATES("19295-5", "Opiates, urine screen", Catalogue.SUBSTANCE, Kind.LABORATORY, null),
    URINE_COCAINE("3397-7", "Cocaine, urine", Catalogue.SUBSTANCE, Kind.LABORATORY, null),
    URINE_BENZODIAZEPINES("3390-2", "Benzodiazepines, urine", Catalogue.SUBSTANCE, Kind.LABORATORY, null),
    URINE_KETAMINE("19501-6", "Ketamine, urine screen", Catalogue.SUBSTANCE, Kind.LABORATORY, null),
    URINALYSIS("24356-8", "Urinalysis", Catalogue.STUDY, Kind.LABORATORY, null),
    ECG("11524-6", "ECG study", Catalogue.STUDY, Kind.STUDY, null),
    NERVE_CONDUCTION("18749-2", "Nerve conduction and EMG study", Catalogue.STUDY, Kind.STUDY, null),
    MRI_BRAIN("30657-1", "MRI brain, without contrast", Catalogue.STUDY, Kind.STUDY, null),
    MRI_CERVICAL_SPINE("30667-0", "MRI cervical spine, without contrast", Catalogue.STUDY, Kind.STUDY, null),
    MRI_LUMBAR_SPINE("30679-5", "MRI lumbar spine, without contrast", Catalogue.STUDY, Kind.STUDY, null);

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
        return limits().plausible().holds(value)
                && (measure instanceof Measure.Quantity
                        || value.stripTrailingZeros().scale() <= 0);
    }

    public String plausibleRange() {
        return "%s to %s %s"
                .formatted(limits().plausible().low(), limits().plausible().high(), unit());
    }

    /** Whether the answer is a word and not a number. */
    public boolean isCoded() {
        return measure instanceof Measure.Finding;
    }

    /** 1 or 0 as the words say it; empty where they do not, or where the answer is a number. */
    public Optional<BigDecimal> coded(Stream<String> words) {
        return measure instanceof Measure.Finding finding ? finding.answers().in(words) : Optional.empty();
    }

    public Flag flag(BigDecimal value, Sex sex) {
        Flag flag = limits().flag(value, sex);
        return isCoded() && flag != Flag.NORMAL ? Flag.ABNORMAL : flag;
    }

    public Limits limits() {
        return measure.limitsOfCatalogue();
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
