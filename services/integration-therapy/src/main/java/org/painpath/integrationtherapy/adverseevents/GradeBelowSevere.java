package org.painpath.integrationtherapy.adverseevents;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The event is of CTCAE grade 1 or 2; grade 3 holds, grades 4 and 5 stop. Hypertension of grade 3 (160/100) and the crisis
 * of grade 4 fall under it.
 *
 * <p>Source: general grades [CTCAE], hypertension [CTCAE-H]; the actions are a policy proposal (clinical reference 6.4).
 */
record GradeBelowSevere() implements StopRule {
    static final String NAME = "grade-below-severe";

    @Override
    public Finding examine(Observed observed) {
        if (observed.grade() <= 2) {
            return new Finding.Satisfied(NAME);
        }
        return observed.grade() == 3
                ? new Finding.Concern(NAME, Severity.HOLD, "Grade 3 is severe: no further dose until it is reviewed.")
                : new Finding.Concern(
                        NAME,
                        Severity.STOP,
                        "Grade %d threatens or took life: the course ends.".formatted(observed.grade()));
    }
}
