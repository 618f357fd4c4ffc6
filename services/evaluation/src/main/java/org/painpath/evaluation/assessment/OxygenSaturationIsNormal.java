package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.examination.Examination;

/**
 * Oxygen saturation on room air is at least 94 % {@code [P]} (C18 [FDA-23], respiratory depression). Prescription-review knows the
 * concern by its name and asks for a second physician.
 */
record OxygenSaturationIsNormal(int lowestPercent) implements Rule {
    static final String NAME = "oxygen-saturation-is-normal";

    @Override
    public Finding examine(ClinicalPicture picture) {
        Examination examination = picture.examination();
        if (examination == null || examination.spo2Percent() == null) {
            return new Finding.MissingData(NAME, "oxygen saturation");
        }
        int percent = examination.spo2Percent();
        return percent >= lowestPercent
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Severity.HOLD,
                        "Oxygen saturation %d %% is below %d %%.".formatted(percent, lowestPercent));
    }
}
