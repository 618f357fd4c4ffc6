package org.painpath.evaluation.hl7v2;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.ReportedResult;

/**
 * What a laboratory reports in one message, as far as the clinic reads it.
 *
 * @param referralId as the laboratory gives it back to us, with PAINPATH as its authority; absent where it does not
 */
record LabReport(@Nullable UUID referralId, List<Group> groups) {

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
        groups = List.copyOf(groups);
    }
}
