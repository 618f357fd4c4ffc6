package org.painpath.prescriptionreview.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pharmacist or prescriber has decided against the dose.
 *
 * @param rules the rules that spoke against it, empty where none did
 * @param prescriptionInForce present where only a change was rejected: that prescription goes on
 */
public record PrescriptionRejected(
        String by,
        String reasonCode,
        List<String> rules,
        @Nullable UUID prescriptionInForce,
        String policyVersion) implements ReviewEvent {
    public PrescriptionRejected {
        rules = List.copyOf(rules);
    }
}
