package org.painpath.prescriptionreview.review;

/** A second physician, not the one who proposed, lets the dose go on in spite of a HOLD, and says why. */
public record HoldOverridden(String rule, String reasonCode, String by, String policyVersion) implements ReviewEvent {}
