package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The clinician's steps: history, examination, diagnostics, assessment. */
@RestController
record WorkupController(Steps steps, Commands<?, ?, ?> commands, Ids ids) {

    @PostMapping("/evaluations/{referralId}/history")
    ResponseEntity<EvaluationView> history(
            @PathVariable UUID referralId, @Valid @RequestBody HistoryRequest body, Principal person) {
        var command = body.command(commands.now(), person.getName());
        return steps.take(referralId, person.getName(), "history", command, body.note());
    }

    @PostMapping("/evaluations/{referralId}/medication-reconciliation")
    ResponseEntity<EvaluationView> reconcile(
            @PathVariable UUID referralId, @Valid @RequestBody ReconciliationRequest body, Principal person) {
        var command = body.command(person.getName());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "reconcile-medications", command);
    }

    @PostMapping("/evaluations/{referralId}/examination")
    ResponseEntity<EvaluationView> examination(
            @PathVariable UUID referralId, @Valid @RequestBody ExaminationRequest body, Principal person) {
        var command = body.command(commands.now(), person.getName());
        return steps.take(referralId, person.getName(), "examination", command, body.note());
    }

    @PostMapping("/evaluations/{referralId}/diagnostic-orders")
    ResponseEntity<EvaluationView> order(
            @PathVariable UUID referralId, @Valid @RequestBody OrderRequest body, Principal person) {
        var command = body.command(ids.next(), commands.now(), person.getName());
        return steps.take(HttpStatus.CREATED, referralId, person.getName(), "order-diagnostics", command);
    }

    @PostMapping("/evaluations/{referralId}/diagnostic-results")
    ResponseEntity<EvaluationView> results(
            @PathVariable UUID referralId, @Valid @RequestBody ResultsRequest body, Principal person) {
        return steps.take(HttpStatus.OK, referralId, person.getName(), "record-results", body.command(commands.now()));
    }

    @PostMapping("/evaluations/{referralId}/diagnostic-results/acknowledge")
    ResponseEntity<EvaluationView> acknowledge(
            @PathVariable UUID referralId, @Valid @RequestBody AcknowledgeRequest body, Principal person) {
        return seen(referralId, body.loincs(), person);
    }

    @PostMapping("/evaluations/{referralId}/diagnostic-results/{test}/acknowledge")
    ResponseEntity<EvaluationView> acknowledgeTest(
            @PathVariable UUID referralId, @PathVariable String test, Principal person) {
        return seen(referralId, List.of(test), person);
    }

    /** If-Match makes sure that what is acknowledged is what was seen: of a test, too, another result may have come since. */
    private ResponseEntity<EvaluationView> seen(UUID referralId, List<String> loincs, Principal person) {
        if (Commands.expectedVersion() == null) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-needed",
                    "Send If-Match with the ETag of what you looked at: a result may have come since.");
        }
        var command = new AcknowledgeResults(loincs, commands.now(), person.getName());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "acknowledge-results", command);
    }

    @PostMapping("/evaluations/{referralId}/assessment")
    ResponseEntity<EvaluationView> assessment(
            @PathVariable UUID referralId, @Valid @RequestBody AssessmentRequest body, Principal person) {
        var command = body.command(commands.now(), person.getName());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "assess", command);
    }
}
