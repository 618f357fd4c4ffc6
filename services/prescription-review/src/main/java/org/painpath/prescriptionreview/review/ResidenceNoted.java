package org.painpath.prescriptionreview.review;

/** @param state two-letter code of the state or territory where the patient lives; no direct identifier */
public record ResidenceNoted(String state) implements Heard {}
