package org.painpath.evaluation.web;

import java.util.UUID;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.store.SlotTaken;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.Step;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a step that takes a clinician's time. Nested, so that of the one who comes second nothing stays but the refusal. */
@Component
final class Booking {
    private final Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands;
    private final Audit audit;
    private final TransactionTemplate nested;

    Booking(
            Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.audit = audit;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @throws Refusal 409 {@code slot-taken} */
    Outcome<Evaluation, EvaluationEvent> run(UUID referralId, String person, String action, Step step) {
        try {
            return nested.execute(_ -> commands.run(referralId, person, action, step));
        } catch (SlotTaken _) {
            audit.record(person, action, referralId, "slot-taken");
            throw new Refusal(HttpStatus.CONFLICT, "slot-taken", "The clinician is booked then; take another time.");
        }
    }
}
