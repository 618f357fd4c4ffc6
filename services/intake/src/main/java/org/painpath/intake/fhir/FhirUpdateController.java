package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirBody;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirReader;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Amends and cancels a referral for whoever sent it. The answer is the resource as it stands after. */
@FhirDoor
class FhirUpdateController {
    private final FhirReader fhir;
    private final FhirAnswers answers;
    private final KnownReferralRequests known;
    private final TaskUpdates tasks;
    private final ReferralWorklist worklist;
    private final ClinicCalendar calendar;
    private final ReferralTasks shown;

    FhirUpdateController(
            FhirReader fhir,
            FhirAnswers answers,
            KnownReferralRequests known,
            TaskUpdates tasks,
            ReferralWorklist worklist,
            ClinicCalendar calendar,
            ReferralTasks shown) {
        this.fhir = fhir;
        this.answers = answers;
        this.known = known;
        this.tasks = tasks;
        this.worklist = worklist;
        this.calendar = calendar;
        this.shown = shown;
    }

    @PutMapping("/fhir/Task/{id}")
    @Operation(
            summary = "Cancel a referral by its Task",
            description = "Status cancelled, or in-progress with business status 5.2; states as in BSeR.")
    ResponseEntity<String> updateTask(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        Task task = fhir.read(FhirBody.json(contentType, body), Task.class);
        requireId(id, task);
        tasks.update(id, new SentTask(task), person);
        return answers.ok(shown.of(referral(id)));
    }

    @PutMapping("/fhir/ServiceRequest/{id}")
    @Operation(
            summary = "Amend or cancel a referral by its ServiceRequest",
            description =
                    "Active with what is new contained supplies it; revoked or entered-in-error withdraws the referral.")
    ResponseEntity<String> updateServiceRequest(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        String json = FhirBody.json(contentType, body);
        ServiceRequest request = fhir.read(json, ServiceRequest.class);
        requireId(id, request);
        if (SentTask.isCancelled(request)) {
            known.cancel(id, KnownReferralRequests.STATUS, person);
        } else {
            known.amend(id, ReferralReader.amendment(ReferralPackage.of(request), json, calendar.today()), person);
        }
        return answers.ok(ReceivedRequest.of(referral(id)));
    }

    private static void requireId(UUID id, Resource sent) {
        if (!id.toString().equals(sent.getIdElement().getIdPart())) {
            throw FhirRefused.invalid(
                    IssueType.INVALID, "The resource has the id of its address.", sent.fhirType() + ".id");
        }
    }

    private Row referral(UUID id) {
        return worklist.find(id).orElseThrow(Refusal::notFound);
    }
}
