package org.painpath.intake.screening;

/**
 * What a patient agrees to (clinical reference, fact 1: off label and compounded are said by name). {@link #PART_2} is the
 * consent to use records of a substance use programme (42 CFR Part 2, clinical reference 4.5); what taking it back does is
 * {@link SubstanceUseRecord}'s.
 */
public enum Consent {
    TELEHEALTH,
    OFF_LABEL,
    COMPOUNDED,
    DATA_SHARING,
    PART_2
}
