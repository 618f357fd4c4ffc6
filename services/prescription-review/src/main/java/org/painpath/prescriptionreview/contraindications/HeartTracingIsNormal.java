package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.*;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * An ECG that was taken shows no ischaemia and no arrhythmia. Only people at cardiovascular risk need one, so that its absence is
 * shown and holds nobody; unstable disease is asked at intake.
 *
 * <p>Source: [ASRA-GC], clinical reference C07, 2.1 and 5.
 */
record HeartTracingIsNormal(int oldestDays) implements SafetyRule {
    static final String NAME = "heart-tracing-is-normal";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return facts.latest(LabTest.ECG)
                .map(ecg -> examine(ecg, on))
                .orElseGet(() -> concern(NAME, Severity.INFO, "No ECG is on file: needed at cardiovascular risk."));
    }

    /** An abnormal tracing stays one however old it is. */
    private Finding examine(Lab ecg, LocalDate on) {
        if (ecg.found()) {
            return concern(NAME, Severity.HOLD, "The ECG of %s is abnormal.", ecg.observedOn());
        }
        return Recency.within(oldestDays, ecg.observedOn(), on)
                ? satisfied(NAME)
                : concern(NAME, Severity.INFO, "The ECG of %s is older than %d days.", ecg.observedOn(), oldestDays);
    }
}
