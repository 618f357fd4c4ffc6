package org.painpath.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentResourceTest {

    @Test
    void aResourceAloneIsLeftAsItWasWritten() {
        for (String json : new String[] {"{ \"resourceType\": \"Patient\" }", "{", "[]", ""}) {
            assertThat(SentResource.in(json)).isEqualTo(json);
        }
    }

    @Test
    void theOneInParametersKeepsItsNumbers() {
        assertThat(SentResource.in("""
                {"resourceType": "Parameters", "parameter": [{"name": "resource", "resource":
                 {"resourceType": "Observation", "valueQuantity": {"value": 7.0}}}]}"""))
                .isEqualTo("{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":7.0}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Parameters\"}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\"}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"mode\", \"resource\": {}}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": {}}, {\"name\": \"mode\"}]}"
            })
    void otherParametersAreRefused(String json) {
        assertThatThrownBy(() -> SentResource.in(json))
                .isInstanceOfSatisfying(
                        FhirRefused.class,
                        refused -> assertThat(refused.issues().getFirst().expression())
                                .isEqualTo("Parameters.parameter"));
    }

    @Test
    void whatIsWrongWithAResourceDoesNotKeepItFromBeingLookedAt() {
        var examined = new FhirReader().examine("{\"resourceType\": \"Patient\", \"unheardOf\": 1}", Patient.class);
        assertThat(examined.issues()).hasSize(1);
        assertThat(examined.resource()).isInstanceOf(Patient.class);
    }

    @Test
    void everyCheckThatRefusesIsInTheRefusal() {
        assertThatThrownBy(() -> FhirRefused.ifAnyRefuses(
                        () -> {
                            throw FhirRefused.notFound();
                        },
                        () -> {},
                        () -> {
                            throw FhirRefused.notFound();
                        }))
                .isInstanceOfSatisfying(
                        FhirRefused.class,
                        refused -> assertThat(refused.issues()).hasSize(2));
    }
}
