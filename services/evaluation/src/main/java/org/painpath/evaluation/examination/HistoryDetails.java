package org.painpath.evaluation.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;

/**
 * Answers that no other service needs; they are journaled, never published.
 *
 * @param painQualities SNOMED CT findings, e.g. burning 36349006 (clinical reference 5 [CDS4CPM])
 * @param grapefruit whether the patient takes grapefruit
 */
public record HistoryDetails(
        List<Coding> painQualities,
        @Nullable Boolean grapefruit,
        @Nullable AlcoholUse alcoholUse) {
    public static final HistoryDetails NONE = new HistoryDetails(List.of(), null, null);

    public HistoryDetails {
        painQualities = List.copyOf(painQualities);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
