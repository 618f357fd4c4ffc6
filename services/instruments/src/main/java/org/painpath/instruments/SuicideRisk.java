package org.painpath.instruments;

/** Risk level of the C-SSRS screener (clinical reference 1.6, LOINC 93374-7). */
public enum SuicideRisk {
    NONE,
    LOW,
    MODERATE,
    HIGH
}
