package org.painpath.tracker.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Journal;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleDecider;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.WorkEvent;
import org.painpath.tracker.store.Position;
import org.painpath.tracker.store.StageCounts;
import org.painpath.tracker.store.StageCounts.StageCount;
import org.painpath.tracker.store.Waiting;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where referrals are: worklists by stage, role and lateness, the board, and one referral's story. */
@RestController
class ReferralsController {
    private static final int MOST = 200;

    /** @param next the value of {@code after} for the page behind this one; absent on the last */
    record Page(List<Waiting.Row> items, @Nullable String next) {}

    record Board(List<StageCount> stages) {}

    private final Waiting waiting;
    private final StageCounts counts;
    private final Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk;
    private final Journal journal;
    private final EventTypes<LifecycleEvent> types;
    private final LifecycleDecider decider;
    private final Clocks clocks;
    private final Work work;
    private final Clock clock;

    ReferralsController(
            Waiting waiting,
            StageCounts counts,
            Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk,
            Journal journal,
            EventTypes<LifecycleEvent> types,
            LifecycleDecider decider,
            Clocks clocks,
            Work work,
            Clock clock) {
        this.waiting = waiting;
        this.counts = counts;
        this.desk = desk;
        this.journal = journal;
        this.types = types;
        this.decider = decider;
        this.clocks = clocks;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/referrals")
    Page referrals(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable Boolean escalated,
            @RequestParam(required = false) @Nullable Boolean claimed,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            Authentication person) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.field("limit", "from 1 to " + MOST);
        }
        boolean outside = Outsiders.isOne(person);
        if (outside && (claimed != null || owner != null)) {
            throw Refusal.field("owner", "is for the clinic's own people");
        }
        work.seen(person);
        var filter = new Waiting.Filter(stage, role, late, escalated, claimed, owner, outside);
        List<Waiting.Row> rows = waiting.page(filter, clock.instant(), position(after), limit + 1).stream()
                .map(row -> outside ? row.withoutOwner() : row)
                .toList();
        return rows.size() > limit
                ? new Page(rows.subList(0, limit), Position.textAfter(rows.get(limit - 1)))
                : new Page(rows, null);
    }

    @GetMapping("/referrals/{referralId}")
    ResponseEntity<ReferralView> referral(@PathVariable UUID referralId, Authentication person) {
        var snapshot = desk.read(referralId)
                .filter(referral -> referral.state().isShared() || !Outsiders.isOne(person))
                .orElseThrow(Refusal::notFound);
        boolean outside = Outsiders.isOne(person);
        List<LifecycleEvent> story = journal.read(referralId).stream()
                .map(entry -> (LifecycleEvent) types.read(entry.type(), entry.data()))
                .filter(event -> !(outside && event instanceof WorkEvent))
                .toList();
        return ResponseEntity.ok()
                .eTag(Commands.etag(snapshot.version()))
                .body(ReferralView.of(referralId, snapshot.state(), waits(snapshot.state(), outside), story, !outside));
    }

    private List<WaitView> waits(Lifecycle state, boolean outside) {
        Instant now = clock.instant();
        return decider.waits(state).stream()
                .map(wait -> WaitView.of(outside ? wait.withoutOwner() : wait, clocks, now))
                .toList();
    }

    @GetMapping("/board")
    Board board() {
        return new Board(counts.byStage(clock.instant()));
    }

    private static Position position(@Nullable String after) {
        try {
            return after == null ? Position.START : Position.parse(after);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.field("after", "takes the next of the page before");
        }
    }
}
