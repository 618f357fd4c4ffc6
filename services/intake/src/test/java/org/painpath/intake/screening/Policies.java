package org.painpath.intake.screening;

import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.policy.ChasingReader;
import org.painpath.intake.policy.PackReader;

/** The policies that come with the service, for tests. */
public final class Policies {
    public static final PolicyPacks<ScreeningPolicy> SHIPPED = PolicyFiles.load("screening", "", PackReader::read);

    /** Screens under the pack of the day. */
    public static final ScreeningOfTheDay OF_THE_DAY = SHIPPED.map(Screening::under)::on;

    public static final ScreeningPolicy NOVEMBER_2026 =
            SHIPPED.version("2026.11").orElseThrow().policy();

    /** How missing information is chased. */
    public static final ChasingPolicy CHASING = PolicyFiles.load("information", "", ChasingReader::read)
            .version("2026.11")
            .orElseThrow()
            .policy();

    private Policies() {}
}
