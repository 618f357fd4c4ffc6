package org.painpath.integrationtherapy.obstacle;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * One thing that stands against any dose until intake tells that it no longer does.
 *
 * <p>Source: clinical reference 1.6, 2.2 C06 and 6.4 (key CSSRS); 4.5 for consent.
 */
public enum Obstacle {
    CRISIS("crisis-open", "no-crisis-is-open", "A crisis is open: a clinician sees the patient first."),
    SUICIDE_RISK_NOTED(
            "suicide-risk-noted",
            "noted-suicide-risk-was-seen",
            "A risk of suicide that is not high was told: a clinician sees the patient first."),
    OFF_LABEL_REVOKED(
            "consent-revoked-off-label",
            "off-label-consent-stands",
            "The patient has taken back the consent to off-label use."),
    COMPOUNDED_REVOKED(
            "consent-revoked-compounded",
            "compounded-consent-stands",
            "The patient has taken back the consent to compounded medicine.");

    private final String code;
    private final String rule;
    private final String words;

    Obstacle(String code, String rule, String words) {
        this.code = code;
        this.rule = rule;
        this.words = words;
    }

    /** Why a step is refused. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public Finding finding() {
        return new Finding.Concern(rule, Severity.STOP, words);
    }
}
