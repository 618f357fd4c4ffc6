package org.painpath.integrationtherapy.sessions;

import java.util.List;
import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;

/**
 * Before a dosing session is completed each timed check has its vital signs, or a clinician has judged that it was missed.
 *
 * <p>Source: blood pressure at about 40 minutes, then until stable, at least two hours with pulse oximetry [SPRAVATO]
 * (clinical reference 2.1 and 6.2); the tolerance is a policy proposal.
 */
record EveryTimedCheckIsDone(List<TimedCheck> checks) {
    static final String NAME = "every-timed-check-is-done";

    Finding examine(Session session) {
        var open = checks.stream().filter(check -> !session.answered(check)).toList();
        return open.isEmpty() ? new Finding.Satisfied(NAME) : new Finding.MissingData(NAME, words(open));
    }

    private static String words(List<TimedCheck> open) {
        return "vital signs with oxygen saturation at minute "
                + open.stream().map(check -> String.valueOf(check.minute())).collect(Collectors.joining(" and "));
    }
}
