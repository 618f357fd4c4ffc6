package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.Examined;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirBody;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirReader;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;
import org.painpath.fhir.OperationOutcomes;
import org.painpath.fhir.SentResource;
import org.painpath.intake.reception.ClinicCalendar;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Says what the door would object to, by the door's own code, and takes nothing in. Whether a known referral still takes what
 * is new is decided when it is sent.
 */
@FhirDoor
class FhirValidateController {
    private static final String SENT =
            "The resource, or Parameters with one parameter resource. The answer is 200 and an"
                    + " OperationOutcome with every issue and its place; nothing is taken in.";

    private final FhirReader fhir;
    private final FhirAnswers answers;
    private final KnownReferralRequests known;
    private final TaskUpdates tasks;
    private final ClinicCalendar calendar;

    FhirValidateController(
            FhirReader fhir,
            FhirAnswers answers,
            KnownReferralRequests known,
            TaskUpdates tasks,
            ClinicCalendar calendar) {
        this.fhir = fhir;
        this.answers = answers;
        this.known = known;
        this.tasks = tasks;
        this.calendar = calendar;
    }

    @PostMapping("/fhir/Bundle/$validate")
    @Operation(summary = "Check a referral as a FHIR R4 Bundle", description = SENT)
    ResponseEntity<String> validateBundle(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        String json = SentResource.in(FhirBody.json(contentType, body));
        return answer(json, Bundle.class, it -> Asked.of(it, json, person.getName(), calendar.today()), person);
    }

    @PostMapping("/fhir/ServiceRequest/$validate")
    @Operation(summary = "Check a referral as one FHIR R4 ServiceRequest", description = SENT)
    ResponseEntity<String> validateServiceRequest(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
            @RequestBody(required = false) byte @Nullable [] body,
            Authentication person) {
        String json = SentResource.in(FhirBody.json(contentType, body));
        return answer(json, ServiceRequest.class, it -> Asked.of(it, json, person.getName(), calendar.today()), person);
    }

    private <R extends Resource> ResponseEntity<String> answer(
            String json, Class<R> type, Function<R, Asked> reading, Authentication person) {
        List<Issue> issues = new ArrayList<>();
        try {
            Examined<R> examined = fhir.examine(json, type);
            issues.addAll(examined.issues());
            check(reading.apply(examined.resource()), person);
        } catch (FhirRefused refused) {
            issues.addAll(refused.issues());
        }
        return answers.ok(
                issues.isEmpty()
                        ? OperationOutcomes.information("This would be taken in.")
                        : OperationOutcomes.of(issues));
    }

    private void check(Asked asked, Authentication person) {
        switch (asked) {
            case Asked.Refers refers -> known.requireTheirs(refers.submission().originatingId(), person);
            case Asked.Cancels cancels -> known.find(cancels.number(), person);
            case Asked.MovesTask moves -> tasks.check(moves.task(), person);
        }
    }
}
