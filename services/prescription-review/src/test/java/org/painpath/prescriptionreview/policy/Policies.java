package org.painpath.prescriptionreview.policy;

import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.prescriptionreview.dosing.DosingPolicy;

/** The policies that come with the service, for tests. */
public final class Policies {
    public static final PolicyPacks<DosingPolicy> SHIPPED = PolicyFiles.load("dosing", "", DosingPackReader::read);

    public static final DosingPolicy NOVEMBER_2026 =
            SHIPPED.version("2026.11").orElseThrow().policy();

    private Policies() {}
}
