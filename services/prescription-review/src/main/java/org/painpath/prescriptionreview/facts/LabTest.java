package org.painpath.prescriptionreview.facts;

import java.util.Set;

/** The laboratory tests that a review reads, with the units that it can read them in. LOINC: clinical reference 5. */
public enum LabTest {
    CREATININE("2160-0", "creatinine", "mg/dL"),
    BILIRUBIN("1975-2", "total bilirubin", "mg/dL"),
    ALBUMIN("1751-7", "albumin", "g/dL"),
    INR("6301-6", "INR", "{INR}", "1"),
    ALT("1742-6", "ALT", "U/L"),
    AST("1920-8", "AST", "U/L");

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
