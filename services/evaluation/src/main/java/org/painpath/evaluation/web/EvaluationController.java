package org.painpath.evaluation.web;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.store.EvaluationRow;
import org.painpath.evaluation.store.EvaluationRows;
import org.painpath.evaluation.store.Notes;
import org.painpath.evaluation.store.Notes.Note;
import org.painpath.evaluation.store.Stage;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads: the worklist, one evaluation, its notes. */
@RestController
class EvaluationController {
    private static final int MOST = 200;

    /** @param next give it as {@code after} for the next page; absent on the last */
    record Page(List<EvaluationRow> items, @Nullable UUID next) {}

    private final Desk<EvaluationCommand, Evaluation, EvaluationEvent> desk;
    private final EvaluationRows rows;
    private final EvaluationViews views;
    private final Notes notes;
    private final Audit audit;

    EvaluationController(
            Desk<EvaluationCommand, Evaluation, EvaluationEvent> desk,
            EvaluationRows rows,
            EvaluationViews views,
            Notes notes,
            Audit audit) {
        this.desk = desk;
        this.rows = rows;
        this.views = views;
        this.notes = notes;
        this.audit = audit;
    }

    @GetMapping("/evaluations")
    Page evaluations(
            @RequestParam @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean critical,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var items = rows.page(stage, critical, after, most + 1);
        return items.size() <= most
                ? new Page(items, null)
                : new Page(items.subList(0, most), items.get(most - 1).referralId());
    }

    @GetMapping("/evaluations/{referralId}")
    ResponseEntity<EvaluationView> evaluation(@PathVariable UUID referralId) {
        var found = desk.read(referralId).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag(Commands.etag(found.version()))
                .body(views.view(referralId, found.version(), found.state()));
    }

    @GetMapping("/diagnostic-tests")
    List<TestView> catalogue() {
        return views.catalogue();
    }

    /** Notes may name people, so that reading them is audited. */
    @GetMapping("/evaluations/{referralId}/notes")
    @Transactional
    List<Note> notes(@PathVariable UUID referralId, Principal person) {
        audit.record(person.getName(), "read-notes", referralId, "done");
        return notes.of(referralId);
    }
}
