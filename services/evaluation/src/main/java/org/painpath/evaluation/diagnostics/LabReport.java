package org.painpath.evaluation.diagnostics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a laboratory reports at one time, as far as the clinic reads it.
 *
 * @param referralIds the patient's number, where it is ours; none where the laboratory does not give it back
 * @param placerNumbers numbers that are ours: orders or, from laboratories that keep one number for all, the referral
 */
public record LabReport(List<UUID> referralIds, List<UUID> placerNumbers, List<Group> groups) {

    /**
     * The results of one order.
     *
     * @param orderId our order; absent where the placer's number is not one of ours
     * @param retractions results of before that the laboratory takes back
     */
    public record Group(@Nullable UUID orderId, List<ReportedResult> results, List<Retraction> retractions) {
        public Group {
            results = List.copyOf(results);
            retractions = List.copyOf(retractions);
        }
    }

    public LabReport {
        referralIds = List.copyOf(referralIds);
        placerNumbers = List.copyOf(placerNumbers);
        groups = List.copyOf(groups);
    }

    /** A number that may be ours; absent for those that laboratories make for themselves. */
    public static @Nullable UUID number(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
