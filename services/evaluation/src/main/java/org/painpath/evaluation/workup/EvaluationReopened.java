package org.painpath.evaluation.workup;

import java.util.List;

/** The evaluation is open again: the review misses facts, or a laboratory corrected a result. Published. */
public record EvaluationReopened(List<String> missing) implements EvaluationEvent {}
