package org.painpath.evaluation.hl7v2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.ReportedResult;

/**
 * What a laboratory reports in one message, as far as the clinic reads it.
 *
 * @param referralId the patient's number, PID-3, where it is ours; absent where the laboratory does not give it back
 * @param placerNumbers ORC-2, where it is ours: orders or, from laboratories that keep one number for all, the referral
 */
record LabReport(@Nullable UUID referralId, List<UUID> placerNumbers, List<Group> groups) {

    /**
     * The results under one OBR.
     *
     * @param number of the OBR, from 1
     * @param orderId our order; absent where the placer's number is not one of ours
     */
    record Group(int number, @Nullable UUID orderId, List<ReportedResult> results) {
        Group {
            results = List.copyOf(results);
        }
    }

    LabReport {
        placerNumbers = List.copyOf(placerNumbers);
        groups = List.copyOf(groups);
    }
}
