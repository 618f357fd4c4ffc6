package org.painpath.evaluation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Outcome.Done;
import org.painpath.chassis.journal.Outcome.Refused;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.store.Notes;
import org.painpath.evaluation.store.Notes.Note;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.Step;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a person's step and answers with the evaluation as it is then. */
@Component
final class Steps {
    private final Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands;
    private final Booking booking;
    private final EvaluationViews views;
    private final Notes notes;
    private final TransactionTemplate transaction;

    Steps(
            Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands,
            Booking booking,
            EvaluationViews views,
            Notes notes,
            TransactionTemplate transaction) {
        this.commands = commands;
        this.booking = booking;
        this.views = views;
        this.notes = notes;
        this.transaction = transaction;
    }

    ResponseEntity<EvaluationView> take(HttpStatus status, UUID referralId, String person, String action, Step step) {
        return answer(status, referralId, commands.run(referralId, person, action, step));
    }

    /** A step that takes a clinician's time. */
    ResponseEntity<EvaluationView> takeWithSlot(
            HttpStatus status, UUID referralId, String person, String action, Step step) {
        return answer(status, referralId, booking.run(referralId, person, action, step));
    }

    /** The note is kept only with a step that was recorded, in its transaction. */
    ResponseEntity<EvaluationView> take(UUID referralId, String person, String kind, Step step, @Nullable String note) {
        var outcome = transaction.execute(_ -> {
            var decided = commands.run(referralId, person, "record-" + kind, step);
            if (note != null && !note.isBlank() && decided instanceof Done) {
                notes.add(referralId, new Note(kind, person, commands.now(), note));
            }
            return decided;
        });
        return answer(HttpStatus.OK, referralId, outcome);
    }

    private ResponseEntity<EvaluationView> answer(
            HttpStatus status, UUID referralId, Outcome<Evaluation, EvaluationEvent> outcome) {
        if (outcome instanceof Refused<?, ?> refused && refused.code().equals("not-open")) {
            throw Refusal.notFound();
        }
        var done = Commands.orRefuse(outcome);
        return ResponseEntity.status(status)
                .eTag(Commands.etag(done.version()))
                .body(views.view(referralId, done.version(), done.state()));
    }
}
