package org.painpath.prescriptionreview.review;

/** The review ended before any prescription, because the referral did. */
public record ReviewCancelled(String reasonCode) implements ReviewEvent {}
