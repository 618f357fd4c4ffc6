package org.painpath.evaluation.obstacle;

import java.util.Optional;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * One thing that stands against treatment until intake tells that it no longer does.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS); 4.2 and 4.5 for consent (keys PART2-A, PART2-B).
 */
public enum Obstacle {
    CRISIS("no-crisis-is-open", "A crisis is open: a clinician sees the patient first."),
    SUICIDE_RISK_NOTED(
            "noted-suicide-risk-was-seen",
            "A risk of suicide that is not high was told after the acceptance: a clinician sees the patient first."),
    OFF_LABEL_REVOKED("off-label-consent-stands", "The patient has taken back the consent to off-label use."),
    COMPOUNDED_REVOKED("compounded-consent-stands", "The patient has taken back the consent to compounded medicine."),
    TELEHEALTH_REVOKED("telehealth-consent-stands", "The patient has taken back the consent to visits by video."),
    PART_2_REVOKED(
            "part-2-consent-stands",
            "The patient has taken back the consent to records of a substance use programme: ask the patient anew, and decide"
                    + " without those records.");

    private final String rule;
    private final String words;

    Obstacle(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** Name of the rule that it breaks. */
    public String rule() {
        return rule;
    }

    public String words() {
        return words;
    }

    /**
     * How much it weighs against calling somebody a candidate meanwhile; empty where it does not: without consent to video there are
     * visits in person. Whoever takes back the consent to records is not denied treatment, but a clinician says that the decision
     * does not rest on them.
     */
    public Optional<Severity> againstCandidate() {
        return switch (this) {
            case CRISIS, SUICIDE_RISK_NOTED, OFF_LABEL_REVOKED, COMPOUNDED_REVOKED -> Optional.of(Severity.STOP);
            case PART_2_REVOKED -> Optional.of(Severity.HOLD);
            case TELEHEALTH_REVOKED -> Optional.empty();
        };
    }
}
