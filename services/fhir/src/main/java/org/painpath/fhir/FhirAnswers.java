package org.painpath.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Resources as HTTP answers. */
public final class FhirAnswers {
    static final MediaType FHIR_JSON = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);

    private final FhirReader fhir;

    FhirAnswers(FhirReader fhir) {
        this.fhir = fhir;
    }

    public ResponseEntity<String> ok(Resource resource) {
        return of(ResponseEntity.ok(), resource);
    }

    public ResponseEntity<String> of(ResponseEntity.BodyBuilder answer, Resource resource) {
        return answer.contentType(FHIR_JSON).body(fhir.write(resource));
    }

    ResponseEntity<String> refused(HttpStatus status, List<Issue> issues) {
        return of(ResponseEntity.status(status), OperationOutcomes.of(issues));
    }
}
