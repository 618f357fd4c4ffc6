package org.painpath.tracker.lifecycle;

/** What prescription review publishes. */
public enum ReviewStep implements Step {
    REVIEW_OPENED("Prescription review opened"),
    DOSE_PROPOSED("Dose proposed"),
    DOSE_REFUSED("No dose could be proposed"),
    HOLD_OVERRIDDEN("Hold overridden by a second physician"),
    PHARMACIST_CHECKED("Checked by the pharmacist"),
    PRESCRIPTION_SIGNED("Prescription signed"),
    PRESCRIPTION_REJECTED("Prescription rejected"),
    RETURNED_TO_EVALUATION("Returned to evaluation for missing facts"),
    DOSE_CHANGED("Dose changed"),
    PRESCRIPTION_SUSPENDED("Prescription suspended"),
    PRESCRIPTION_RESUMED("Prescription resumed"),
    PRESCRIPTION_DISCONTINUED("Prescription discontinued"),
    REVIEW_CANCELLED("Prescription review cancelled");

    private final String summary;

    ReviewStep(String summary) {
        this.summary = summary;
    }

    @Override
    public String summary() {
        return summary;
    }
}
