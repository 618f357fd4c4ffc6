package org.painpath.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Resources as HTTP answers. */
@Component
final class FhirAnswers {
    static final MediaType FHIR_JSON = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);

    private final FhirReader fhir;

    FhirAnswers(FhirReader fhir) {
        this.fhir = fhir;
    }

    ResponseEntity<String> ok(Resource resource) {
        return of(ResponseEntity.ok(), resource);
    }

    ResponseEntity<String> of(ResponseEntity.BodyBuilder answer, Resource resource) {
        return answer.contentType(FHIR_JSON).body(fhir.write(resource));
    }

    ResponseEntity<String> refused(HttpStatus status, List<Issue> issues) {
        return of(ResponseEntity.status(status), OperationOutcomes.of(issues));
    }
}
