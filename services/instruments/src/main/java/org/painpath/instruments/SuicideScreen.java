package org.painpath.instruments;

/**
 * The C-SSRS screener with its triage.
 *
 * <p>Source: clinical reference 1.6 (key CSSRS). LOINC: Q1 to Q6 93246-7, 93247-5, 93248-3, 93249-1, 93250-9,
 * 93267-3; within three months 93269-9; risk level 93374-7.
 *
 * @param wishToBeDead Q1, past month
 * @param thoughts Q2, past month
 * @param method Q3, past month
 * @param intent Q4, past month
 * @param plan Q5, past month
 * @param behaviour Q6, in the lifetime
 * @param behaviourWithinThreeMonths Q6b
 */
public record SuicideScreen(
        boolean wishToBeDead,
        boolean thoughts,
        boolean method,
        boolean intent,
        boolean plan,
        boolean behaviour,
        boolean behaviourWithinThreeMonths) {

    public SuicideRisk risk() {
        if (intent || plan || behaviourWithinThreeMonths) {
            return SuicideRisk.HIGH;
        }
        if (method || behaviour) {
            return SuicideRisk.MODERATE;
        }
        return wishToBeDead || thoughts ? SuicideRisk.LOW : SuicideRisk.NONE;
    }
}
