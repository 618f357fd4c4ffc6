package org.painpath.prescriptionreview.review;

/** @param withheld whether the patient took the consent to sharing data back; else it was given again */
public record SharingNoted(boolean withheld) implements Heard {}
