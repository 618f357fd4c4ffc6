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
 * Results count for {@code maxAgeDays}: laboratory values 90 days, pregnancy tests 7 days, studies 12 months {@code [P]}.
 * {@link Catalogue} holds what values are read against.
 */
public enum DiagnosticTest {
    CREATININE("2160-0", "Creatinine", Catalogue.CREATININE, 90, "88.4"),
    ALT("1742-6", "Alanine aminotransferase", Catalogue.TRANSAMINASE, 90, null),
    AST("1920-8", "Aspartate aminotransferase", Catalogue.TRANSAMINASE, 90, null),
    ALP("6768-6", "Alkaline phosphatase", Catalogue.ALKALINE_PHOSPHATASE, 90, null),
    GGT("2324-2", "Gamma-glutamyl transferase", Catalogue.GAMMA_GT, 90, null),
    BILIRUBIN("1975-2", "Bilirubin, total", Catalogue.BILIRUBIN, 90, "17.104"),
    ALBUMIN("1751-7", "Albumin", Catalogue.ALBUMIN, 90, null),
    INR("6301-6", "INR", Catalogue.INR, 90, null),
    EGFR("98979-8", "eGFR, CKD-EPI 2021", Catalogue.EGFR, 90, null),
    HCG_URINE("2106-3", "hCG, urine", Catalogue.SUBSTANCE, 7, null),
    HCG_SERUM("2118-8", "hCG, serum", Catalogue.SUBSTANCE, 7, null),
    URINE_OPIATES("19295-5", "Opiates, urine screen", Catalogue.SUBSTANCE, 90, null),
    URINE_COCAINE("3397-7", "Cocaine, urine", Catalogue.SUBSTANCE, 90, null),
    URINE_BENZODIAZEPINES("3390-2", "Benzodiazepines, urine", Catalogue.SUBSTANCE, 90, null),
    URINE_KETAMINE("19501-6", "Ketamine, urine screen", Catalogue.SUBSTANCE, 90, null),
    URINALYSIS("24356-8", "Urinalysis", Catalogue.STUDY, 90, null),
    ECG("11524-6", "ECG study", Catalogue.STUDY, 365, null),
    NERVE_CONDUCTION("18749-2", "Nerve conduction and EMG study", Catalogue.STUDY, 365, null),
    MRI_BRAIN("30657-1", "MRI brain, without contrast", Catalogue.STUDY, 365, null),
    MRI_CERVICAL_SPINE("30667-0", "MRI cervical spine, without contrast", Catalogue.STUDY, 365, null),
    MRI_LUMBAR_SPINE("30679-5", "MRI lumbar spine, without contrast", Catalogue.STUDY, 365, null);

    private final String loinc;
    private final String display;
    private final Measure measure;
    private final int maxAgeDays;
    private final @Nullable BigDecimal perMolar;

    DiagnosticTest(String loinc, String display, Measure measure, int maxAgeDays, @Nullable String perMolar) {
        this.loinc = loinc;
        this.display = display;
        this.measure = measure;
        this.maxAgeDays = maxAgeDays;
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

    public int maxAgeDays() {
        return maxAgeDays;
    }
}
