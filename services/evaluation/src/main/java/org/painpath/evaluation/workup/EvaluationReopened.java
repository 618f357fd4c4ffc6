package org.painpath.evaluation.workup;

import java.util.List;

/**
 * The evaluation is open again: the review misses facts, a laboratory corrected a result, or records that the decision may rest on may not be
 * used any more. Published.
 */
public record EvaluationReopened(List<String> missing) implements EvaluationEvent {}
