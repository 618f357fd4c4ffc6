package org.painpath.evaluation.workup;

/** The referral was withdrawn: open work ended. Published. */
public record EvaluationCancelled(String reasonCode) implements EvaluationEvent {}
