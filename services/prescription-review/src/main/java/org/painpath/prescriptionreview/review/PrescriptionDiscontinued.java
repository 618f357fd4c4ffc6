package org.painpath.prescriptionreview.review;

/** The prescription in force has ended. */
public record PrescriptionDiscontinued(String reasonCode, String by) implements ReviewEvent {}
