package org.painpath.prescriptionreview.dosing;

import org.jspecify.annotations.Nullable;

/** Each route has a reckoning of its own. */
public final class DoseReckoning {
    private DoseReckoning() {}

    /**
     * @param route that the request asks for
     * @param change the running dose of the same route, absent at a start
     */
    public static ProposedDose reckon(
            Route route, DosingInputs inputs, DoseRequest request, @Nullable RunningDose change, DosingPolicy policy) {
        var reckoning = new Reckoning(route, inputs, policy);
        return switch (route) {
            case ORAL -> new TakenDose(route, policy.oral(), reckoning).reckon(request, change);
            case SUBLINGUAL -> new TakenDose(route, policy.sublingual(), reckoning).reckon(request, change);
            case IV_BOLUS -> new BolusDose(policy.bolus(), reckoning).reckon(request, change);
            case IV_INFUSION -> new InfusionDose(policy.infusion(), reckoning).reckon(request, change);
        };
    }
}
