package org.painpath.prescriptionreview.facts;

/** C-SSRS triage level. Source: [CSSRS], clinical reference 1.6. */
public enum SuicideRisk {
    NONE,
    LOW,
    MODERATE,
    HIGH
}
