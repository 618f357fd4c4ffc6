package org.painpath.prescriptionreview.review;

/** The prescription in force may not be used for now. */
public record PrescriptionSuspended(String reasonCode, String by) implements ReviewEvent {}
