package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.painpath.fhir.FhirReader;

class FhirWarmUpTest {

    @Test
    void everyTypeThatIsReadIsWarmedUp() {
        var read = new FhirReader().read(Samples.own("fhir/warm-up.json"));
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
