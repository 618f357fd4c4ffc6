package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.obstacle.Obstacle;

/**
 * No crisis is open, and the patient has taken back no consent that treatment or the decision needs: one rule for each, by its own
 * name.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS); 4.5 for consent.
 */
record NothingStandsAgainst(Obstacle obstacle, Severity severity) implements Rule {

    @Override
    public Finding examine(ClinicalPicture picture) {
        return picture.obstacles().has(obstacle)
                ? new Finding.Concern(obstacle.rule(), severity, obstacle.words())
                : new Finding.Satisfied(obstacle.rule());
    }
}
