package org.painpath.prescriptionreview.review;

import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * A review has begun, or begun again with new facts or for a change of dose.
 *
 * @param revision 1 for the first, one more each time
 */
public record ReviewOpened(@Nullable Coding indication, int revision) implements ReviewEvent {}
