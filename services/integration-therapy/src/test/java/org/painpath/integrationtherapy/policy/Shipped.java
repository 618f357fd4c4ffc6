package org.painpath.integrationtherapy.policy;

import java.time.LocalDate;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.integrationtherapy.course.TherapyPolicy;

/** The pack that comes with the service. */
public final class Shipped {
    private Shipped() {}

    public static TherapyPolicy policy() {
        return PolicyFiles.load("therapy", "", PackReader::read).on(LocalDate.of(2026, 11, 23));
    }
}
