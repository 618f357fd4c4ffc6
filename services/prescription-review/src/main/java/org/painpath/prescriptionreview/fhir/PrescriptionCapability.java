package org.painpath.prescriptionreview.fhir;

import java.time.Instant;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.painpath.fhir.Capability;

/** What this door says of itself. */
final class PrescriptionCapability {
    private static final Instant CHANGED = Instant.parse("2026-11-28T00:00:00Z");

    private PrescriptionCapability() {}

    static CapabilityStatement statement() {
        var capability = new Capability("Painpath prescription-review", "Signed prescriptions", CHANGED);
        var request = capability.resource(
                "MedicationRequest", TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE);
        request.addSearchParam().setName("identifier").setType(SearchParamType.TOKEN);
        request.addSearchInclude(PrescriptionDoor.WITH_PATIENT);
        var statement = capability.statement();
        // it is read here, and nothing is sent
        statement.getRestFirstRep().setInteraction(null);
        return statement;
    }
}
