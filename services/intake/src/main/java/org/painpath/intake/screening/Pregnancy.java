package org.painpath.intake.screening;

/** {@code NOT_APPLICABLE}: the referrer documents that the patient cannot be pregnant. */
public enum Pregnancy {
    PREGNANT,
    BREASTFEEDING,
    NOT_PREGNANT,
    NOT_APPLICABLE
}
