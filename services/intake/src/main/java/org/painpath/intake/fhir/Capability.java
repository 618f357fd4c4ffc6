package org.painpath.intake.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What this door says of itself. */
final class Capability {
    private static final Instant CHANGED = Instant.parse("2026-11-23T00:00:00Z");

    private Capability() {}

    static CapabilityStatement statement() {
        CapabilityStatement statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDate(Date.from(CHANGED))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat("application/fhir+json");
        statement.getSoftware().setName("Painpath intake");
        statement.getImplementation().setDescription("Referrals to a chronic-pain clinic");
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.addInteraction().setCode(SystemRestfulInteraction.TRANSACTION);
        rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
        add(rest, "ServiceRequest", List.of(TypeRestfulInteraction.CREATE, TypeRestfulInteraction.READ));
        add(rest, "Task", List.of(TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE));
        rest.getResource().getLast().addSearchParam().setName("identifier").setType(SearchParamType.TOKEN);
        return statement;
    }

    private static void add(CapabilityStatementRestComponent rest, String type, List<TypeRestfulInteraction> codes) {
        var resource = rest.addResource().setType(type);
        codes.forEach(code -> resource.addInteraction().setCode(code));
    }
}
