package org.painpath.integrationtherapy.adverseevents;

/**
 * What happened, as a coded term; details stay in the service's notes.
 *
 * <p>Source: terms that the stop rules of clinical reference 6.4 name, and the common effects of the ketamine label.
 */
public enum AdverseEventTerm {
    NAUSEA,
    DIZZINESS,
    SEDATION,
    HEADACHE,
    ANXIETY,
    HYPERTENSION,
    /** ALT, AST, ALP or GGT. */
    LIVER_ENZYMES_RAISED,
    BILIRUBIN_RAISED,
    /** New frequency, urgency, dysuria or haematuria. */
    LOWER_URINARY_TRACT_SYMPTOMS,
    /** Lower urinary tract symptoms with a sterile culture. */
    STERILE_CYSTITIS,
    /** SpO2 below 92 %, or the patient does not respond. */
    RESPIRATORY_DEPRESSION,
    PSYCHOSIS_OR_MANIA,
    /** Dissociation for more than two hours, or returning between doses. */
    LASTING_DISSOCIATION,
    /** C-SSRS moderate. */
    SUICIDE_RISK_MODERATE,
    /** C-SSRS high. */
    SUICIDE_RISK_HIGH,
    /** Second early refill, a new CNS depressant in the PDMP, an unexpected urine drug screen, lost medicine. */
    MISUSE_SIGN,
    PREGNANCY,
    OTHER
}
