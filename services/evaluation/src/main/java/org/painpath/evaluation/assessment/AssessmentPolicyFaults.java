package org.painpath.evaluation.assessment;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a policy whose single values have their form, in words that begin with the place. */
public final class AssessmentPolicyFaults {
    private AssessmentPolicyFaults() {}

    /** All at once; empty for a good policy. */
    public static List<String> of(AssessmentPolicy policy) {
        List<String> faults = new ArrayList<>();
        if (policy.stopSystolic() <= policy.holdSystolic()) {
            faults.add("bloodPressure.systolicCrisis: must be above systolicLimit");
        }
        if (policy.stopDiastolic() <= policy.holdDiastolic()) {
            faults.add("bloodPressure.diastolicCrisis: must be above diastolicLimit");
        }
        return faults;
    }
}
