package org.painpath.prescriptionreview.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.store.HandOffDecisions;
import org.painpath.prescriptionreview.store.HandOffDecisions.Said;
import org.painpath.prescriptionreview.store.HandOffs;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages to the pharmacy, and what a person says where the system may not: that one arrived, or that it is sent again. */
@RestController
class PharmacyMessageController {
    private static final int LARGEST_PAGE = 200;
    private static final int MOST_OF_ONE = 50;

    private final HandOffs messages;
    private final HandOffDecisions decisions;
    private final Audit audit;
    private final Clock clock;

    PharmacyMessageController(HandOffs messages, HandOffDecisions decisions, Audit audit, Clock clock) {
        this.messages = messages;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param next what to give as {@code after} for the next page; absent on the last one */
    record PharmacyMessagePage(
            List<HandOffView> items, @Nullable Long next) {}

    @GetMapping("/pharmacy-messages")
    PharmacyMessagePage pharmacyMessages(
            @RequestParam(required = false) @Nullable HandOffState state,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.field("limit", "must be from 1 to %d".formatted(LARGEST_PAGE));
        }
        List<HandOff> found = messages.page(state, after, limit);
        Long next = found.size() < limit ? null : found.getLast().position();
        return new PharmacyMessagePage(found.stream().map(HandOffView::of).toList(), next);
    }

    /** Of one referral: the newest 50. */
    @GetMapping("/reviews/{referralId}/pharmacy-messages")
    ToldPharmacy pharmacyMessagesOfReferral(@PathVariable UUID referralId) {
        return ToldPharmacy.of(messages.newest(referralId, MOST_OF_ONE));
    }

    /** Somebody has asked the pharmacy, or has told it otherwise. */
    @PostMapping("/pharmacy-messages/{messageId}/arrived")
    @Transactional(noRollbackFor = Refusal.class)
    HandOffView pharmacyMessageArrived(
            @PathVariable UUID messageId, @Valid @RequestBody ReasonRequest body, Principal person) {
        HandOff message = decisions.lock(messageId).orElseThrow(Refusal::notFound);
        return decide(message, message.state().canBeSaidToHaveArrived(), Said.ARRIVED, body, person);
    }

    /** The pharmacy may get it twice, under the same id; what no longer holds does not leave. */
    @PostMapping("/pharmacy-messages/{messageId}/send-again")
    @Transactional(noRollbackFor = Refusal.class)
    HandOffView sendPharmacyMessageAgain(
            @PathVariable UUID messageId, @Valid @RequestBody ReasonRequest body, Principal person) {
        HandOff message = decisions.lock(messageId).orElseThrow(Refusal::notFound);
        return decide(message, message.state().canBeSentAgain(), Said.SEND_AGAIN, body, person);
    }

    /** What is refused is audited too, so that it is not rolled back. */
    private HandOffView decide(HandOff message, boolean may, Said said, ReasonRequest body, Principal person) {
        String action = said == Said.ARRIVED ? "pharmacy-message-arrived" : "send-pharmacy-message-again";
        audit.record(person.getName(), action, message.referralId(), may ? "done" : "not-waiting");
        if (!may) {
            throw new Refusal(HttpStatus.CONFLICT, "not-waiting", "This message does not wait for such a decision.");
        }
        decisions.keep(message, said, body.reasonCode(), person.getName(), clock.instant());
        return HandOffView.of(decisions.lock(message.messageId()).orElseThrow());
    }
}
