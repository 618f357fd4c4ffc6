package org.painpath.integrationtherapy.sessions;

import org.painpath.chassis.rules.Finding;

/**
 * Dissociation, told by CADSS-6 above the limit, does not last longer than two hours after a dose.
 *
 * <p>Source: dissociation over two hours stops for a psychiatric review, [KETALAR] (clinical reference 6.4); the limit of the
 * scale is a policy proposal (6.2).
 */
record DissociationEndsInTime(int calmUpTo, int overByMinute) {
    static final String NAME = "dissociation-ends-in-time";

    Finding examine(Vitals vitals) {
        Integer score = vitals.cadss6();
        if (score == null || score <= calmUpTo || vitals.minute() <= overByMinute) {
            return new Finding.Satisfied(NAME);
        }
        var words =
                "CADSS-6 of %d at minute %d: dissociation lasts longer than %d minutes, no dose, psychiatric review."
                        .formatted(score, vitals.minute(), overByMinute);
        return new Finding.Concern(NAME, Finding.Severity.STOP, words);
    }
}
