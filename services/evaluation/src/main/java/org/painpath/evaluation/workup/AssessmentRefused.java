package org.painpath.evaluation.workup;

import java.util.List;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.assessment.Outcome;

/** Someone tried to call the patient a candidate and the rules did not allow it. Private. */
public record AssessmentRefused(Outcome outcome, List<FindingFact> findings, String policyVersion, String by)
        implements EvaluationEvent {}
