package org.painpath.evaluation.policy;

import java.time.LocalDate;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.evaluation.assessment.AssessmentPolicy;

/** The pack that comes with the service. */
public final class Shipped {
    private Shipped() {}

    public static AssessmentPolicy policy() {
        return PolicyFiles.load("evaluation", "", PackReader::read).on(LocalDate.of(2026, 11, 23));
    }
}
