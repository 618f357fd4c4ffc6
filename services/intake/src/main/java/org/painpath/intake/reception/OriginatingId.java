package org.painpath.intake.reception;

/**
 * The sender's own number of a referral: the same one again is the same referral, whatever else the message says.
 *
 * @param system who gave the number (an assigning authority, a FHIR system URI), at most 255 characters
 * @param value the number; the hash of the message where the sender gave none; at most 255 characters
 */
public record OriginatingId(String system, String value) {}
