package org.painpath.intake.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.reception.ReferralReception;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Referrals in, and how they stand. */
@RestController
class ReferralController {

    private static final int LARGEST_PAGE = 200;

    private final ReferralReception reception;
    private final ReferralWorklist worklist;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Senders senders;
    private final ReferralViews views;
    private final JsonMapper json;

    ReferralController(
            ReferralReception reception,
            ReferralWorklist worklist,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Senders senders,
            ReferralViews views,
            JsonMapper json) {
        this.reception = reception;
        this.worklist = worklist;
        this.desk = desk;
        this.senders = senders;
        this.views = views;
        this.json = json;
    }

    record Received(UUID referralId) {}

    /** @param next what to give as {@code after} for the next page; absent on the last one */
    record Page(List<ReferralWorklist.Row> items, @Nullable UUID next) {}

    /** 201 for a new referral, 200 for one that is known by its originating id. */
    @PostMapping("/referrals")
    ResponseEntity<Received> submit(@Valid @RequestBody SubmissionBody body, Authentication person) {
        var result = reception.receive(body.submission(json.writeValueAsString(body)), person.getName());
        return ResponseEntity.status(result.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/referrals/" + result.referralId()))
                .header("Painpath-Referral", result.referralId().toString())
                .body(new Received(result.referralId()));
    }

    /**
     * In the order of receipt. Whoever needs a clinician at once comes first on the first page, whatever stage or limit is
     * asked for, and again in its place on a later one.
     */
    @GetMapping("/referrals")
    Page list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.field("limit", "must be from 1 to " + LARGEST_PAGE);
        }
        var rows = worklist.page(stage, after, limit + 1);
        boolean more = rows.size() > limit;
        var items = more ? rows.subList(0, limit) : rows;
        return new Page(
                after == null ? urgentFirst(items) : items,
                more ? items.getLast().referralId() : null);
    }

    private List<ReferralWorklist.Row> urgentFirst(List<ReferralWorklist.Row> page) {
        var urgent = worklist.crises(LARGEST_PAGE);
        return Stream.concat(urgent.stream(), page.stream()).distinct().toList();
    }

    @GetMapping("/referrals/{referralId}")
    ResponseEntity<ReferralView> one(@PathVariable UUID referralId, Authentication person) {
        senders.mayTouch(person, referralId);
        Snapshot<Referral> now = desk.read(referralId).orElseThrow(Refusal::notFound);
        var row = worklist.find(referralId).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag(Commands.etag(now.version()))
                .body(senders.shown(person, views.of(row, now.version(), now.state())));
    }
}
