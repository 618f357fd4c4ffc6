package org.painpath.intake.screening;

import org.painpath.intake.policy.PolicyFiles;

/** The policies that come with the service, for tests. */
public final class Policies {
    public static final PolicyPacks SHIPPED = PolicyFiles.load("");

    public static final ScreeningPolicy NOVEMBER_2026 =
            SHIPPED.version("2026.11").orElseThrow().policy();

    private Policies() {}
}
