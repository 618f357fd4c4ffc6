package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** Blood pressure of 180/110 mmHg or more is an emergency, not a day for ketamine. Source: clinical reference C09 [P]. */
record NoHypertensiveCrisis(int systolicCrisis, int diastolicCrisis) implements SafetyRule {
    static final String NAME = "no-hypertensive-crisis";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if (systolic == null || diastolic == null) {
            return missing(NAME, "blood pressure");
        }
        return systolic < systolicCrisis && diastolic < diastolicCrisis
                ? satisfied(NAME)
                : concern(
                        NAME,
                        Severity.STOP,
                        "Blood pressure %d/%d mmHg is at or above %d/%d: treat as an emergency.",
                        systolic,
                        diastolic,
                        systolicCrisis,
                        diastolicCrisis);
    }
}
