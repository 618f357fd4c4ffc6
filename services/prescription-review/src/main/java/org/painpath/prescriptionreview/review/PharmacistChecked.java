package org.painpath.prescriptionreview.review;

import java.util.List;

/**
 * A pharmacist has checked dose and interactions.
 *
 * @param acknowledged the rules whose cautions the pharmacist has taken note of
 */
public record PharmacistChecked(String pharmacist, List<String> acknowledged, String policyVersion)
        implements ReviewEvent {
    public PharmacistChecked {
        acknowledged = List.copyOf(acknowledged);
    }
}
