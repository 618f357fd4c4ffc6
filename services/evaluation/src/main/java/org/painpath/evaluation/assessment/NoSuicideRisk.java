package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.examination.History;

/**
 * The C-SSRS level, at most 14 days old {@code [P]}, allows dosing: high stops, moderate holds for a behavioural-health
 * evaluation, low needs a safety plan (C06, clinical reference 1.6 [CSSRS]).
 */
record NoSuicideRisk(int maxAgeDays) implements Rule {
    static final String NAME = "no-suicide-risk";

    @Override
    public Finding examine(ClinicalPicture picture) {
        History history = picture.history();
        if (history == null) {
            return new Finding.MissingData(NAME, "C-SSRS level");
        }
        return switch (history.cssrs()) {
            case HIGH -> concern(Severity.STOP, "C-SSRS level is high: immediate evaluation.");
            case MODERATE -> concern(Severity.HOLD, "C-SSRS level is moderate: behavioural-health evaluation first.");
            case LOW ->
                aged(picture, history, concern(Severity.CAUTION, "C-SSRS level is low: safety plan, re-screen."));
            case NONE -> aged(picture, history, new Finding.Satisfied(NAME));
        };
    }

    private Finding aged(ClinicalPicture picture, History history, Finding finding) {
        return picture.olderThan(maxAgeDays, history.takenOn())
                ? new Finding.MissingData(NAME, "C-SSRS level not older than %d days".formatted(maxAgeDays))
                : finding;
    }

    private static Finding concern(Severity severity, String words) {
        return new Finding.Concern(NAME, severity, words);
    }
}
