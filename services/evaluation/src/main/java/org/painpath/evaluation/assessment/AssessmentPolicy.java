package org.painpath.evaluation.assessment;

/**
 * The numbers of the rules, with the version under which a decision is kept.
 *
 * @param weightMaxAgeDays a weight counts for so many days {@code [P]} (clinical reference 3.3)
 * @param cssrsMaxAgeDays a C-SSRS level counts for so many days {@code [P]} (clinical reference 5)
 * @param holdSystolic above it, hold, mm[Hg] (C08 [SPRAVATO])
 * @param holdDiastolic above it, hold, mm[Hg] (C08 [SPRAVATO])
 * @param stopSystolic from it, stop, mm[Hg] {@code [P]} (C09)
 * @param stopDiastolic from it, stop, mm[Hg] {@code [P]} (C09)
 * @param transaminaseUpperLimit upper limit of normal of ALT and AST, U/L {@code [P]}
 * @param transaminaseFactor above so many upper limits, hold {@code [P]} (C12 [NOPPERS])
 * @param lowestSpo2Percent below it, hold, % on room air {@code [P]} (C18 [FDA-23])
 */
public record AssessmentPolicy(
        String version,
        int weightMaxAgeDays,
        int cssrsMaxAgeDays,
        int holdSystolic,
        int holdDiastolic,
        int stopSystolic,
        int stopDiastolic,
        int transaminaseUpperLimit,
        int transaminaseFactor,
        int lowestSpo2Percent) {

    public static final AssessmentPolicy CURRENT =
            new AssessmentPolicy("2026.11", 30, 14, 140, 90, 180, 110, 40, 3, 94);
}
