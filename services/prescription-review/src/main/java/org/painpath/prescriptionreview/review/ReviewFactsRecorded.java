package org.painpath.prescriptionreview.review;

import org.painpath.prescriptionreview.facts.ReviewFacts;

/** The facts that this revision decides on; not published. */
public record ReviewFactsRecorded(ReviewFacts facts) implements ReviewEvent {}
