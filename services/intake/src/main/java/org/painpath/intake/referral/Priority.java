package org.painpath.intake.referral;

/** How soon the referrer asks for the patient to be seen; the codes are those of FHIR's request priority. */
public enum Priority {
    ROUTINE,
    URGENT,
    ASAP,
    STAT
}
