package org.painpath.prescriptionreview.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pharmacist has checked dose and interactions.
 *
 * @param acknowledged the rules whose cautions the pharmacist has taken note of
 * @param shown digest of what the pharmacist saw; absent in rows from before it was kept
 */
public record PharmacistChecked(
        String pharmacist,
        List<String> acknowledged,
        String policyVersion,
        @Nullable String shown) implements ReviewEvent {
    public PharmacistChecked {
        acknowledged = List.copyOf(acknowledged);
    }
}
