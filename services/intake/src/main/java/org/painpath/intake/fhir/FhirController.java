package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirBody;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirReader;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralReception;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.store.ReferralWorklist;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Referrals in. The same ServiceRequest again is the same referral: 201 the first time, 200 after; what it says that is new is
 * supplied, and one that is revoked withdraws it.
 */
@FhirDoor
class FhirController {
    private final FhirReader fhir;
    private final FhirAnswers answers;
    private final ReferralReception reception;
    private final KnownReferralRequests known;
    private final TaskUpdates tasks;
    private final ReferralWorklist worklist;
    private final ClinicCalendar calendar;
    private final ReferralTasks shown;

    FhirController(
            FhirReader fhir,
            FhirAnswers answers,
            ReferralReception reception,
            KnownReferralRequests known,
            TaskUpdates tasks,
            ReferralWorklist worklist,
            ClinicCalendar calendar,
            ReferralTasks shown) {
        this.fhir = fhir;
        this.answers = answers;
        this.reception = reception;
        this.known = known;
        this.tasks = tasks;
        this.worklist = worklist;
        this.calendar = calendar;
        this.shown = shown;
    }

    @PostMapping("/fhir")
    @Operation(
            summary = "Send a referral as a FHIR R4 Bundle",
            description =
                    "A transaction, batch, message or collection of at most 100 entries with exactly one ServiceRequest; that of a known referral amends it, or cancels it where it is revoked. One Task alone may cancel too.")
    ResponseEntity<String> bundle(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        String json = FhirBody.json(contentType, body);
        Bundle bundle = fhir.read(json, Bundle.class);
        ReceptionResult result = take(Asked.of(bundle, json, person.getName(), calendar.today()), person);
        var task = shown.of(worklist.find(result.referralId()).orElseThrow());
        return answers.of(answer(result, "Task"), BundleAnswer.to(bundle, result, task));
    }

    @PostMapping("/fhir/ServiceRequest")
    @Operation(
            summary = "Send a referral as one FHIR R4 ServiceRequest",
            description =
                    "The patient and what else belongs to it are contained, or the patient is named by an identifier.")
    ResponseEntity<String> serviceRequest(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        String json = FhirBody.json(contentType, body);
        ServiceRequest request = fhir.read(json, ServiceRequest.class);
        ReceptionResult result = take(Asked.of(request, json, person.getName(), calendar.today()), person);
        Resource received =
                ReceivedRequest.of(worklist.find(result.referralId()).orElseThrow());
        return answers.of(answer(result, "ServiceRequest"), received);
    }

    private ReceptionResult take(Asked asked, Authentication person) {
        return switch (asked) {
            case Asked.Refers refers -> receive(refers.submission(), person);
            case Asked.Cancels cancels -> known.cancel(cancels.number(), person);
            case Asked.MovesTask moves -> tasks.update(moves.task(), person);
        };
    }

    private ReceptionResult receive(ReferralSubmission submission, Authentication person) {
        ReceptionResult result = reception.receive(submission, person.getName());
        return result.created() ? result : known.amend(result.referralId(), submission, person);
    }

    private static ResponseEntity.BodyBuilder answer(ReceptionResult result, String type) {
        return ResponseEntity.status(result.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/fhir/%s/%s".formatted(type, result.referralId())))
                .header("Painpath-Referral", result.referralId().toString());
    }
}
