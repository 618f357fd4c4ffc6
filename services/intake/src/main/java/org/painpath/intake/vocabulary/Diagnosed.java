package org.painpath.intake.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/**
 * A diagnosis.
 *
 * @param codes the same diagnosis in several terminologies
 * @param sinceAtLatest a day on which the patient had it for certain: its onset, else when it was diagnosed or recorded. Of
 *     a partial date it is the last day, so that no time is made up.
 * @param active false for what is resolved, in remission or inactive; what was refuted is no diagnosis at all
 */
public record Diagnosed(List<Coding> codes, @Nullable LocalDate sinceAtLatest, boolean active) {
    public Diagnosed {
        codes = List.copyOf(codes);
    }

    boolean anyOf(CodeList list) {
        return codes.stream().anyMatch(list::holds);
    }
}
