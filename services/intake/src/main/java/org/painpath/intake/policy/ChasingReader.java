package org.painpath.intake.policy;

import java.util.Map;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.intake.information.ChasingPolicy;

/** How missing information is chased, out of a pack {@code information-*.yaml}. */
public final class ChasingReader {
    private static final int LONGEST = 60;

    private ChasingReader() {}

    /** @throws org.painpath.chassis.policy.BadPolicy with every fault at once */
    public static PolicyPack<ChasingPolicy> read(Map<?, ?> values) {
        return PackReading.read(values, ChasingReader::policy, ChasingPolicy::faults);
    }

    private static ChasingPolicy policy(String version, Section pack) {
        return new ChasingPolicy(
                version,
                pack.wholeNumber("daysUntilDue", 1, LONGEST),
                pack.wholeNumbers("remindDaysBefore", 0, LONGEST),
                pack.wholeNumber("escalateDaysAfter", 1, LONGEST));
    }
}
