package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** Blood pressure above 140 or above 90 mmHg is measured again before any dose. Source: [SPRAVATO], clinical reference C08. */
record BloodPressureBelowPreDoseLimit(int systolicLimit, int diastolicLimit) implements SafetyRule {
    static final String NAME = "blood-pressure-below-pre-dose-limit";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if (systolic == null || diastolic == null) {
            return missing(NAME, "blood pressure");
        }
        return systolic <= systolicLimit && diastolic <= diastolicLimit
                ? satisfied(NAME)
                : concern(
                        NAME,
                        Severity.HOLD,
                        "Blood pressure %d/%d mmHg is above %d/%d.",
                        systolic,
                        diastolic,
                        systolicLimit,
                        diastolicLimit);
    }
}
