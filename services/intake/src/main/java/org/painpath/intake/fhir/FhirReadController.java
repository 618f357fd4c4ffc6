package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.web.Senders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a referral, for whoever sent it. */
@FhirDoor
class FhirReadController {
    private final FhirAnswers answers;
    private final ReferralWorklist worklist;
    private final KnownReferrals known;
    private final Senders senders;

    FhirReadController(FhirAnswers answers, ReferralWorklist worklist, KnownReferrals known, Senders senders) {
        this.answers = answers;
        this.worklist = worklist;
        this.known = known;
        this.senders = senders;
    }

    @GetMapping("/fhir/metadata")
    @Operation(summary = "What this door understands", description = "A FHIR R4 CapabilityStatement.")
    ResponseEntity<String> metadata() {
        return answers.ok(IntakeCapability.statement());
    }

    @GetMapping("/fhir/Task/{id}")
    @Operation(summary = "How a referral stands", description = "A FHIR R4 Task; states as in BSeR.")
    ResponseEntity<String> task(@PathVariable UUID id, Authentication person) {
        return answers.ok(ReferralTask.of(referral(id, person)));
    }

    @GetMapping("/fhir/ServiceRequest/{id}")
    @Operation(summary = "A referral as FHIR R4 ServiceRequest")
    ResponseEntity<String> serviceRequest(@PathVariable UUID id, Authentication person) {
        return answers.ok(ReceivedRequest.of(referral(id, person)));
    }

    /** @param identifier {@code system|value} of the ServiceRequest as it was sent */
    @GetMapping("/fhir/Task")
    @Operation(summary = "Find a referral by the sender's number", description = "identifier is system|value.")
    ResponseEntity<String> search(@RequestParam String identifier, Authentication person) {
        String[] parts = identifier.split("\\|", 2);
        if (parts.length != 2 || parts[1].isBlank()) {
            throw FhirRefused.invalid(IssueType.VALUE, "identifier has the form system|value.", "Task.identifier");
        }
        Bundle found = new Bundle().setType(BundleType.SEARCHSET);
        known.find(new OriginatingId(parts[0], parts[1])).ifPresent(id -> add(found, id, person));
        return answers.ok(found.setTotal(found.getEntry().size()));
    }

    private void add(Bundle found, UUID id, Authentication person) {
        try {
            var task = ReferralTask.of(referral(id, person));
            found.addEntry().setFullUrl("urn:uuid:" + id).setResource(task);
        } catch (Refusal _) {
            // somebody else's referral is not found
        }
    }

    private Row referral(UUID id, Authentication person) {
        senders.mayTouch(person, id);
        return worklist.find(id).orElseThrow(Refusal::notFound);
    }
}
