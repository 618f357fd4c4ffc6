package org.painpath.evaluation.workup;

import java.util.List;
import java.util.UUID;
import org.painpath.evaluation.referral.Coding;

/** Tests were ordered (LOINC). Published. */
public record DiagnosticOrdered(UUID orderId, List<Coding> tests, String orderedBy) implements EvaluationEvent {

    List<String> loincs() {
        return tests.stream().map(Coding::code).toList();
    }
}
