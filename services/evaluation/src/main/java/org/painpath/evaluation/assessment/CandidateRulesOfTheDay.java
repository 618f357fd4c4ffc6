package org.painpath.evaluation.assessment;

import java.time.LocalDate;

/** Which rules hold on a day at the clinic. */
@FunctionalInterface
public interface CandidateRulesOfTheDay {
    CandidateRules on(LocalDate day);
}
