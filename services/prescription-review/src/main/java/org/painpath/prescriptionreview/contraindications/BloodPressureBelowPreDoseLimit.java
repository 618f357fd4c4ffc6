package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Blood pressure above 140 or above 90 mmHg is measured again before any dose; a good one counts as long as the weight of the same
 * examination.
 *
 * <p>Source: [SPRAVATO], clinical reference C08; its age after that of the weight, 5 [P].
 */
record BloodPressureBelowPreDoseLimit(int systolicLimit, int diastolicLimit, int oldestDays) implements SafetyRule {
    static final String NAME = "blood-pressure-below-pre-dose-limit";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if (systolic == null || diastolic == null) {
            return missing(NAME, "blood pressure");
        }
        return systolic <= systolicLimit && diastolic <= diastolicLimit
                ? ifRecent(facts, on)
                : concern(
                        NAME,
                        Severity.HOLD,
                        "Blood pressure %d/%d mmHg is above %d/%d.",
                        systolic,
                        diastolic,
                        systolicLimit,
                        diastolicLimit);
    }

    private Finding ifRecent(ReviewFacts facts, LocalDate on) {
        LocalDate measured = facts.pressureOn();
        return measured != null && Recency.within(oldestDays, measured, on)
                ? satisfied(NAME)
                : missing(NAME, "blood pressure of the last %d days".formatted(oldestDays));
    }
}
