package org.painpath.prescriptionreview.dosing;

/** The routes that a policy has limits for. A dose of one says nothing about a dose of another. */
public enum Route {
    ORAL,
    SUBLINGUAL,
    IV_BOLUS,
    IV_INFUSION;

    /** Whether staff give it into a vein, at the clinic; otherwise the patient takes it. */
    public boolean isIntravenous() {
        return switch (this) {
            case ORAL, SUBLINGUAL -> false;
            case IV_BOLUS, IV_INFUSION -> true;
        };
    }
}
