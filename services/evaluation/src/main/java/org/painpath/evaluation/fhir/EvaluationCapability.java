package org.painpath.evaluation.fhir;

import java.time.Instant;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.painpath.fhir.Capability;

/** What this door says of itself. */
final class EvaluationCapability {
    private static final Instant CHANGED = Instant.parse("2026-11-27T00:00:00Z");

    private EvaluationCapability() {}

    static CapabilityStatement statement() {
        Capability capability = new Capability("Painpath evaluation", "Results of diagnostic tests", CHANGED);
        capability.resource("DiagnosticReport", TypeRestfulInteraction.CREATE);
        capability.resource("Observation", TypeRestfulInteraction.CREATE);
        return capability.statement();
    }
}
