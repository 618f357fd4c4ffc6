package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** A rule on one adverse event: STOP ends the course, HOLD pauses it, anything less lets it go on. */
sealed interface StopRule
        permits GradeBelowSevere,
                NotSerious,
                LiverValuesBelowStopLimit,
                NoUrinaryTractHarm,
                NoRespiratoryDepression,
                NoPsychosisManiaOrLastingDissociation,
                NoSuicideRisk,
                NoMisuseSign,
                NotPregnant {

    Finding examine(Observed observed);

    /** A rule that speaks whenever one of its terms is reported, whatever the grade. */
    static Finding onTerm(
            String rule, Observed observed, Set<AdverseEventTerm> terms, Severity severity, String words) {
        return terms.contains(observed.term())
                ? new Finding.Concern(rule, severity, words)
                : new Finding.Satisfied(rule);
    }
}
