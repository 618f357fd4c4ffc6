package org.painpath.intake.referral;

/** The door that a referral came in by. */
public enum Channel {
    FHIR,
    HL7V2,
    REST
}
