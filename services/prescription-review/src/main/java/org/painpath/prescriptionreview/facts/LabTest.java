package org.painpath.prescriptionreview.facts;

import java.util.Set;

/** The laboratory tests that a review reads, with the units that it can read them in. LOINC: clinical reference 5. */
public enum LabTest {
    CREATININE("2160-0", "creatinine", "mg/dL"),
    BILIRUBIN("1975-2", "total bilirubin", "mg/dL"),
    ALBUMIN("1751-7", "albumin", "g/dL"),
    INR("6301-6", "INR", "{INR}", "1"),
    ALT("1742-6", "ALT", "U/L"),
    AST("1920-8", "AST", "U/L"),
    HCG_URINE("2106-3", "hCG in urine", "{presence}", "1"),
    HCG_SERUM("2118-8", "hCG in serum", "{presence}", "1"),
    URINE_OPIATES("19295-5", "opiates in urine", "{presence}", "1"),
    URINE_COCAINE("3397-7", "cocaine in urine", "{presence}", "1"),
    URINE_BENZODIAZEPINES("3390-2", "benzodiazepines in urine", "{presence}", "1"),
    URINALYSIS("24356-8", "urinalysis", "{presence}", "1"),
    ECG("11524-6", "ECG", "{presence}", "1");

    private final String loinc;
    private final String words;
    private final Set<String> units;

    LabTest(String loinc, String words, String... units) {
        this.loinc = loinc;
        this.words = words;
        this.units = Set.of(units);
    }

    public String loinc() {
        return loinc;
    }

    /** Its name for staff. */
    public String words() {
        return words;
    }

    /** A value in another unit is not this test's value: it stays missing. */
    boolean reads(Lab lab) {
        return lab.loinc().equals(loinc) && units.contains(lab.unit());
    }
}
