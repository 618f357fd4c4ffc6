package org.painpath.prescriptionreview.signature;

import java.time.Instant;

/**
 * One person at one moment about to sign what they were shown.
 *
 * @param shown digest of the whole content that was on the page
 */
public record Ceremony(String shown, SecondFactor factor, Instant at) {}
