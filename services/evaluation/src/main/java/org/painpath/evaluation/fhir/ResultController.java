package org.painpath.evaluation.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.store.ResultRecording.Recorded;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirBody;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirReader;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.OperationOutcomes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Results in: 201 where something was recorded, 200 where all was known. */
@FhirDoor
class ResultController {
    private final FhirReader fhir;
    private final FhirAnswers answers;
    private final FhirResults results;

    ResultController(FhirReader fhir, FhirAnswers answers, FhirResults results) {
        this.fhir = fhir;
        this.answers = answers;
        this.results = results;
    }

    @PostMapping("/fhir/Observation")
    @Operation(
            summary = "Send a result as one FHIR R4 Observation",
            description = "basedOn names the order, or subject the referral, by an identifier.")
    ResponseEntity<String> observation(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        var observation = read(contentType, body, Observation.class);
        return recorded(results.record(List.of(SentReports.of(observation)), person.getName()));
    }

    @PostMapping("/fhir/DiagnosticReport")
    @Operation(
            summary = "Send results as one FHIR R4 DiagnosticReport",
            description = "Its Observations are contained. All results are recorded or none.")
    ResponseEntity<String> diagnosticReport(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        var report = read(contentType, body, DiagnosticReport.class);
        return recorded(results.record(List.of(SentReports.of(report)), person.getName()));
    }

    @PostMapping("/fhir")
    @Operation(
            summary = "Send results as a FHIR R4 Bundle",
            description = "A transaction or collection is about one referral and recorded as a whole; in a batch each"
                    + " report is answered for itself. At most 100 entries.")
    ResponseEntity<String> bundle(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        var bundle = read(contentType, body, Bundle.class);
        List<SentReport> reports = SentReports.in(bundle);
        if (bundle.getType() == BundleType.BATCH) {
            return answers.ok(batch(bundle, reports, person.getName()));
        }
        Recorded recorded = results.record(reports, person.getName());
        return answers.of(answer(recorded), BundleAnswer.to(bundle, recorded));
    }

    @GetMapping("/fhir/metadata")
    @Operation(summary = "What this door understands", description = "A FHIR R4 CapabilityStatement.")
    ResponseEntity<String> metadata() {
        return answers.ok(EvaluationCapability.statement());
    }

    private Bundle batch(Bundle bundle, List<SentReport> reports, String sender) {
        var answer = new BundleAnswer.OfBatch();
        for (SentReport report : reports) {
            try {
                answer.recorded(report, results.record(List.of(report), sender));
            } catch (FhirRefused refused) {
                answer.refused(report, refused);
            }
        }
        return answer.to(bundle);
    }

    private ResponseEntity<String> recorded(Recorded recorded) {
        return answers.of(answer(recorded), OperationOutcomes.information("The results are on record."));
    }

    private static ResponseEntity.BodyBuilder answer(Recorded recorded) {
        return ResponseEntity.status(recorded.news() ? HttpStatus.CREATED : HttpStatus.OK)
                .header("Painpath-Referral", recorded.referralId().toString());
    }

    private <T extends Resource> T read(@Nullable String contentType, byte @Nullable [] body, Class<T> type) {
        return fhir.read(FhirBody.json(contentType, body), type);
    }
}
