package org.painpath.intake.screening;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;

/** One rule of screening, named as the sentence that it enforces. It always answers: missing data is an answer. */
interface ScreeningRule {

    /** @param today the day at the clinic, against which the age of a fact counts */
    Finding examine(ScreeningFacts facts, LocalDate today);
}
