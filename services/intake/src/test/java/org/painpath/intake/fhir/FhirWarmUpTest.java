package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class FhirWarmUpTest {

    @Test
    void everyTypeThatIsReadIsWarmedUp() throws IOException {
        var read = new FhirReader().read(FhirWarmUp.BUNDLE.getContentAsString(StandardCharsets.UTF_8));
        assertThat(((Bundle) read).getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactlyInAnyOrder(
                        "Patient",
                        "ServiceRequest",
                        "Observation",
                        "Condition",
                        "AllergyIntolerance",
                        "Medication",
                        "MedicationRequest",
                        "MedicationStatement",
                        "Procedure",
                        "Consent",
                        "Task");
    }
}
