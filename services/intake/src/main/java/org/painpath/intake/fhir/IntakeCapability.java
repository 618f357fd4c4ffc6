package org.painpath.intake.fhir;

import java.time.Instant;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.painpath.fhir.Capability;

/** What this door says of itself. */
final class IntakeCapability {
    private static final Instant CHANGED = Instant.parse("2026-11-27T00:00:00Z");

    private IntakeCapability() {}

    static CapabilityStatement statement() {
        Capability capability = new Capability("Painpath intake", "Referrals to a chronic-pain clinic", CHANGED);
        searchable(capability.resource(
                "ServiceRequest",
                TypeRestfulInteraction.CREATE,
                TypeRestfulInteraction.READ,
                TypeRestfulInteraction.UPDATE,
                TypeRestfulInteraction.SEARCHTYPE));
        searchable(capability.resource(
                "Task", TypeRestfulInteraction.READ, TypeRestfulInteraction.UPDATE, TypeRestfulInteraction.SEARCHTYPE));
        return capability.statement();
    }

    private static void searchable(CapabilityStatementRestResourceComponent resource) {
        for (String name : SearchParameters.OF_REFERRALS) {
            resource.addSearchParam().setName(name).setType(SearchParamType.TOKEN);
        }
    }
}
