package org.painpath.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** What a door says of itself: R4, JSON, and what a service adds. */
public final class Capability {
    private final CapabilityStatement statement = new CapabilityStatement();

    /** @param changed when what the door understands last changed */
    public Capability(String software, String purpose, Instant changed) {
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDate(Date.from(changed))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat("application/fhir+json");
        statement.getSoftware().setName(software);
        statement.getImplementation().setDescription(purpose);
        statement
                .getRestFirstRep()
                .setMode(RestfulCapabilityMode.SERVER)
                .addInteraction(interaction(SystemRestfulInteraction.TRANSACTION))
                .addInteraction(interaction(SystemRestfulInteraction.BATCH));
    }

    public CapabilityStatementRestResourceComponent resource(String type, TypeRestfulInteraction... codes) {
        var resource = statement.getRestFirstRep().addResource().setType(type);
        Stream.of(codes).forEach(code -> resource.addInteraction().setCode(code));
        return resource;
    }

    public CapabilityStatement statement() {
        return statement;
    }

    private static CapabilityStatement.SystemInteractionComponent interaction(SystemRestfulInteraction code) {
        return new CapabilityStatement.SystemInteractionComponent().setCode(code);
    }
}
