package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;

/**
 * @param labsWaived go on without a missing laboratory value
 * @param acknowledged names of the rules whose hold is accepted
 */
record AssessmentRequest(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 20) List<@NotNull String> reasonCodes,
        @Nullable @Valid CodingRequest indication,
        @Nullable Boolean labsWaived,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 64) String> acknowledged) {

    Assess command(Instant at, String by) {
        return new Assess(
                outcome,
                reasonCodes == null ? List.of() : reasonCodes,
                indication == null ? null : indication.coding(),
                Boolean.TRUE.equals(labsWaived),
                acknowledged == null ? List.of() : acknowledged,
                at,
                by);
    }
}
