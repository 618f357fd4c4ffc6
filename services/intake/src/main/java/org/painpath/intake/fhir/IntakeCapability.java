package org.painpath.intake.fhir;

import java.time.Instant;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.painpath.fhir.Capability;

/** What this door says of itself. */
final class IntakeCapability {
    private static final Instant CHANGED = Instant.parse("2026-11-28T00:00:00Z");

    private static final String VALIDATE = "http://hl7.org/fhir/OperationDefinition/Resource-validate";

    private IntakeCapability() {}

    static CapabilityStatement statement() {
        Capability capability = new Capability("Painpath intake", "Referrals to a chronic-pain clinic", CHANGED);
        var requests = capability.resource(
                "ServiceRequest",
                TypeRestfulInteraction.CREATE,
                TypeRestfulInteraction.READ,
                TypeRestfulInteraction.UPDATE,
                TypeRestfulInteraction.SEARCHTYPE);
        searchable(requests);
        validated(requests);
        validated(capability.resource("Bundle", TypeRestfulInteraction.READ));
        searchable(capability.resource(
                "Task", TypeRestfulInteraction.READ, TypeRestfulInteraction.UPDATE, TypeRestfulInteraction.SEARCHTYPE));
        var letters = capability.resource(
                "DocumentReference", TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE);
        letters.addSearchParam().setName("related").setType(SearchParamType.REFERENCE);
        letters.addSearchParam().setName("status").setType(SearchParamType.TOKEN);
        letters.addSearchParam().setName("_id").setType(SearchParamType.TOKEN);
        capability.resource("Binary", TypeRestfulInteraction.READ);
        return capability.statement();
    }

    private static void validated(CapabilityStatementRestResourceComponent resource) {
        resource.addOperation().setName("validate").setDefinition(VALIDATE);
    }

    private static void searchable(CapabilityStatementRestResourceComponent resource) {
        for (String name : SearchParameters.OF_REFERRALS) {
            resource.addSearchParam().setName(name).setType(SearchParamType.TOKEN);
        }
    }
}
