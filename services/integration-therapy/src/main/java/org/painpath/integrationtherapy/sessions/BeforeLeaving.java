package org.painpath.integrationtherapy.sessions;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/**
 * What a dosing session needs before it is completed. Where a clinician has judged that the last check was missed, the judgement
 * stands for what was not measured; what was measured must be good all the same, unless the patient went to an emergency.
 */
record BeforeLeaving(
        TimedCheck last,
        EveryTimedCheckIsDone checks,
        VitalSignsHaveSettled settled,
        DissociationHasPassed dissociation) {

    List<Finding> examine(Session session) {
        if (!session.judged(last)) {
            return List.of(checks.examine(session), settled.examine(session), dissociation.examine(session));
        }
        return session.leftForEmergency()
                ? List.of(checks.examine(session))
                : List.of(
                        checks.examine(session),
                        settled.examineMeasured(session),
                        dissociation.examineMeasured(session));
    }
}
