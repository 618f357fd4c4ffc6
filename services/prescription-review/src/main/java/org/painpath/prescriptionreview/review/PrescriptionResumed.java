package org.painpath.prescriptionreview.review;

/** A prescriber has looked, and the suspended prescription may be used again. */
public record PrescriptionResumed(String reasonCode, String by) implements ReviewEvent {}
