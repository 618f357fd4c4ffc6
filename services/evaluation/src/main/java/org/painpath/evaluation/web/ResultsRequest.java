package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/** One report; all its results are recorded or none. */
record ResultsRequest(
        @Nullable UUID orderId, @NotEmpty @Size(max = 100) List<@NotNull @Valid ResultRequest> results) {

    /**
     * @param unit UCUM, or a spelling that laboratories use for it
     * @param observedAt a moment of that day; absent where only the day is known
     * @param calledCritical whether the laboratory, or who read the study, says that somebody must see it at once
     */
    record ResultRequest(
            @NotNull @Pattern(regexp = "[0-9]{1,7}-[0-9]") String loinc,
            @NotNull @Digits(integer = 9, fraction = 9) BigDecimal value,
            @NotNull @Size(max = 30) String unit,
            @NotNull LocalDate observedOn,
            @Nullable Instant observedAt,
            @NotNull ResultStatus status,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String reportId,

            @Nullable Boolean calledCritical) {

        ReportedResult reported() {
            boolean critical = Boolean.TRUE.equals(calledCritical);
            return new ReportedResult(loinc, value, unit, observedOn, observedAt, status, reportId, critical);
        }
    }

    RecordResults command(Instant at) {
        return new RecordResults(
                orderId, results.stream().map(ResultRequest::reported).toList(), List.of(), at);
    }
}
