package org.painpath.prescriptionreview.obstacle;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * One thing that stands against a prescription until whoever told of it tells that it no longer does.
 *
 * <p>Source: clinical reference 1.6, 2.2 C06 and 6.4 (key CSSRS); 4.4 for facts that change after a review; 4.5 for consent.
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
            "The patient has taken back the consent to compounded medicine."),
    /** A result was corrected, taken back or critical after the signature. */
    EVALUATION_REOPENED(
            "evaluation-reopened",
            "evaluation-is-complete",
            "The evaluation looks again at what the prescription rests on: it decides first."),
    NOT_A_CANDIDATE(
            "not-a-candidate",
            "patient-is-a-candidate",
            "The evaluation found no candidate any more: it finds one again, or the prescription ends."),
    /** Only of handing out: a signature may be what the pause waits for. */
    COURSE_PAUSED("course-paused", "course-is-not-paused", "The course of treatment is paused: nothing is handed out.");

    private final String code;
    private final String rule;
    private final String words;

    Obstacle(String code, String rule, String words) {
        this.code = code;
        this.rule = rule;
        this.words = words;
    }

    /** Why a step is refused, and why a prescription is suspended. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether it stands against every step towards a prescription, and against taking one up again. */
    boolean forbidsPrescribing() {
        return switch (this) {
            case CRISIS,
                    SUICIDE_RISK_NOTED,
                    OFF_LABEL_REVOKED,
                    COMPOUNDED_REVOKED,
                    EVALUATION_REOPENED,
                    NOT_A_CANDIDATE -> true;
            case COURSE_PAUSED -> false;
        };
    }

    public Finding finding() {
        return new Finding.Concern(rule, forbidsPrescribing() ? Severity.STOP : Severity.HOLD, words);
    }
}
