package org.painpath.evaluation.referral;

/** How soon the referrer asks for the patient to be seen; the codes of FHIR's request-priority. */
public enum Priority {
    ROUTINE,
    URGENT,
    ASAP,
    STAT
}
