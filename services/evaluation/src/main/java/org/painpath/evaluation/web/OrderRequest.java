package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.workup.EvaluationCommand.OrderDiagnostics;

/** @param tests LOINC; none means those that a candidate still needs */
record OrderRequest(@Nullable @Size(max = 50) List<@NotNull @Size(max = 20) String> tests) {

    OrderDiagnostics command(UUID orderId, Instant at, String by) {
        return new OrderDiagnostics(orderId, tests == null ? List.of() : tests, at, by);
    }
}
