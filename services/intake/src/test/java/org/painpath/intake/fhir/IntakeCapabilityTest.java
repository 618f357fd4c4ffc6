package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.junit.jupiter.api.Test;

class IntakeCapabilityTest {

    @Test
    void everyResourceSaysWhatCanBeDoneWithIt() {
        assertThat(IntakeCapability.statement().getRestFirstRep().getResource())
                .extracting(IntakeCapabilityTest::said)
                .containsExactly(
                        "ServiceRequest: create read update search-type by identifier status _id $validate",
                        "Bundle: read by $validate",
                        "Task: read update search-type by identifier status _id",
                        "DocumentReference: read search-type by related status _id",
                        "Binary: read by");
    }

    private static String said(CapabilityStatementRestResourceComponent resource) {
        var said = new StringBuilder(resource.getType()).append(':');
        resource.getInteraction()
                .forEach(one -> said.append(' ').append(one.getCode().toCode()));
        said.append(" by");
        resource.getSearchParam().forEach(one -> said.append(' ').append(one.getName()));
        resource.getOperation().forEach(one -> said.append(" $").append(one.getName()));
        return said.toString();
    }
}
