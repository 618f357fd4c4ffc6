package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.web.Senders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of a referral, for whoever sent it. */
@FhirDoor
class FhirReadController {
    private final FhirAnswers answers;
    private final ReferralWorklist worklist;
    private final Senders senders;
    private final ReferralTasks tasks;

    FhirReadController(FhirAnswers answers, ReferralWorklist worklist, Senders senders, ReferralTasks tasks) {
        this.answers = answers;
        this.worklist = worklist;
        this.senders = senders;
        this.tasks = tasks;
    }

    @GetMapping("/fhir/metadata")
    @Operation(summary = "What this door understands", description = "A FHIR R4 CapabilityStatement.")
    ResponseEntity<String> metadata() {
        return answers.ok(IntakeCapability.statement());
    }

    @GetMapping("/fhir/Task/{id}")
    @Operation(summary = "How a referral stands", description = "A FHIR R4 Task; states as in BSeR.")
    ResponseEntity<String> task(@PathVariable UUID id, Authentication person) {
        return answers.ok(tasks.of(referral(id, person)));
    }

    @GetMapping("/fhir/ServiceRequest/{id}")
    @Operation(summary = "A referral as FHIR R4 ServiceRequest")
    ResponseEntity<String> readServiceRequest(@PathVariable UUID id, Authentication person) {
        return answers.ok(ReceivedRequest.of(referral(id, person)));
    }

    private Row referral(UUID id, Authentication person) {
        senders.mayTouch(person, id);
        return worklist.find(id).orElseThrow(Refusal::notFound);
    }
}
