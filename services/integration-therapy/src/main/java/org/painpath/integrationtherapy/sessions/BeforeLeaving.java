package org.painpath.integrationtherapy.sessions;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/**
 * What a dosing session needs before it is completed. Where a clinician has judged that the last check was missed, the judgement
 * stands for the state in which the patient left.
 */
record BeforeLeaving(
        TimedCheck last,
        EveryTimedCheckIsDone checks,
        VitalSignsHaveSettled settled,
        DissociationHasPassed dissociation) {

    List<Finding> examine(Session session) {
        return session.judged(last)
                ? List.of(checks.examine(session))
                : List.of(checks.examine(session), settled.examine(session), dissociation.examine(session));
    }
}
