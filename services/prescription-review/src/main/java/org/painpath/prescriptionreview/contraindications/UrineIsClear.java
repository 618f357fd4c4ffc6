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
 * A urinalysis that was made is normal: blood or leucocytes are looked into before a drug that harms bladders. Symptoms and known
 * disease are asked at intake.
 *
 * <p>Source: [SPRAVATO][KETALAR], clinical reference C16 and 5.
 */
record UrineIsClear(int oldestDays) implements SafetyRule {
    static final String NAME = "urine-is-clear";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return facts.latest(LabTest.URINALYSIS)
                .map(urinalysis -> examine(urinalysis, on))
                .orElseGet(() -> concern(NAME, Severity.INFO, "No urinalysis is on file."));
    }

    /** An abnormal finding stays one until a later test is normal. */
    private Finding examine(Lab urinalysis, LocalDate on) {
        if (urinalysis.found()) {
            return concern(NAME, Severity.HOLD, "The urinalysis is abnormal: culture and urology before dosing.");
        }
        return Recency.within(oldestDays, urinalysis.observedOn(), on)
                ? satisfied(NAME)
                : concern(NAME, Severity.INFO, "The urinalysis is older than %d days.", oldestDays);
    }
}
