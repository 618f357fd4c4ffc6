package org.painpath.prescriptionreview.pdmp;

/** What in the record of a state's program a physician weighs before any dose. Source: clinical reference 2.2 C15 and 6.4. */
public enum RedFlag {
    OVERLAPPING_CNS_DEPRESSANTS("overlapping CNS depressants"),
    MULTIPLE_PRESCRIBERS("several prescribers of controlled substances"),
    MULTIPLE_PHARMACIES("several pharmacies"),
    EARLY_REFILLS("early refills"),
    UNREPORTED_PRESCRIPTION("a controlled substance that the patient did not tell of");

    private final String words;

    RedFlag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
