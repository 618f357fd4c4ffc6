package org.painpath.evaluation.assessment;

/**
 * The numbers of the rules, with the version under which a decision is kept. The values are data: a pack that the medical
 * director signs.
 *
 * @param ages for how long a fact counts
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
        FactAges ages,
        int holdSystolic,
        int holdDiastolic,
        int stopSystolic,
        int stopDiastolic,
        int transaminaseUpperLimit,
        int transaminaseFactor,
        int lowestSpo2Percent) {}
