package org.painpath.fhir;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What a service gets by depending on this module. */
@AutoConfiguration
@Import(FhirAdvice.class)
public class FhirConfiguration {

    @Bean
    FhirReader fhirReader() {
        return new FhirReader();
    }

    @Bean
    FhirAnswers fhirAnswers(FhirReader fhir) {
        return new FhirAnswers(fhir);
    }

    @Bean
    FhirDialect fhirDialect(FhirReader fhir) {
        return new FhirDialect(fhir);
    }

    @Bean
    FhirWarmUp fhirWarmUp(FhirReader fhir) {
        return new FhirWarmUp(fhir);
    }
}
