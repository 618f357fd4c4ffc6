package org.painpath.evaluation.obstacle;

/**
 * One thing that stands against treatment until intake tells that it no longer does.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS); 4.2 and 4.5 for consent.
 */
public enum Obstacle {
    CRISIS("no-crisis-is-open", "A crisis is open: a clinician sees the patient first."),
    SUICIDE_RISK_NOTED(
            "noted-suicide-risk-was-seen",
            "A risk of suicide that is not high was told after the acceptance: a clinician sees the patient first."),
    OFF_LABEL_REVOKED("off-label-consent-stands", "The patient has taken back the consent to off-label use."),
    COMPOUNDED_REVOKED("compounded-consent-stands", "The patient has taken back the consent to compounded medicine."),
    TELEHEALTH_REVOKED("telehealth-consent-stands", "The patient has taken back the consent to visits by video.");

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

    /** Whether nobody can be called a candidate meanwhile; without consent to video there are visits in person. */
    public boolean forbidsTreatment() {
        return switch (this) {
            case CRISIS, SUICIDE_RISK_NOTED, OFF_LABEL_REVOKED, COMPOUNDED_REVOKED -> true;
            case TELEHEALTH_REVOKED -> false;
        };
    }
}
