package org.painpath.intake.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.information.Whom;
import org.painpath.intake.notices.About;
import org.painpath.intake.notices.Notice;
import org.painpath.intake.store.Message;
import org.painpath.intake.store.MessageState;
import org.painpath.intake.store.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages to patients and referrers, and what a person decides where the system may not: whether one is sent (again). */
@RestController
class MessageController {

    private static final int LARGEST_PAGE = 200;

    private final Messages messages;
    private final Audit audit;
    private final Clock clock;

    MessageController(Messages messages, Audit audit, Clock clock) {
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Without address and text.
     *
     * @param to whom it is for
     * @param appointmentId present for one about a visit
     * @param requestId present for one that asks for information
     * @param code why it is not sent
     */
    record MessageView(
            UUID messageId,
            UUID referralId,
            Whom to,
            About about,
            @Nullable UUID appointmentId,
            @Nullable UUID requestId,
            MessageState state,
            int attempts,
            @Nullable String code,
            Instant changedAt) {

        static MessageView of(Message message) {
            return new MessageView(
                    message.messageId(),
                    message.referralId(),
                    message.notice().to(),
                    message.notice().about(),
                    message.notice() instanceof Notice.OfVisit it ? it.visit().appointmentId() : null,
                    message.notice() instanceof Notice.OfRequest it ? it.requestId() : null,
                    message.state(),
                    message.attempts(),
                    message.code(),
                    message.changedAt());
        }
    }

    /** @param next what to give as {@code after} for the next page; absent on the last one */
    record MessagePage(List<MessageView> items, @Nullable Long next) {}

    @GetMapping("/messages")
    MessagePage messages(
            @RequestParam(required = false) @Nullable MessageState state,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.field("limit", "must be from 1 to %d".formatted(LARGEST_PAGE));
        }
        List<Message> found = messages.page(state, after, limit);
        Long next = found.size() < limit ? null : found.getLast().position();
        return new MessagePage(found.stream().map(MessageView::of).toList(), next);
    }

    /** For one of which nobody knows whether it was sent: whoever it is for may get it twice. */
    @PostMapping("/messages/{messageId}/send-again")
    @Transactional
    MessageView sendAgain(@PathVariable UUID messageId, Principal person) {
        return decide(messageId, MessageState.DUE, "send-message-again", person);
    }

    @PostMapping("/messages/{messageId}/leave")
    @Transactional
    MessageView leave(@PathVariable UUID messageId, Principal person) {
        return decide(messageId, MessageState.LEFT, "leave-message", person);
    }

    private MessageView decide(UUID messageId, MessageState state, String action, Principal person) {
        Message message = messages.lock(messageId).orElseThrow(Refusal::notFound);
        if (!message.state().waitsForAPerson()) {
            throw new Refusal(HttpStatus.CONFLICT, "not-waiting", "This message does not wait for anybody's decision.");
        }
        messages.decided(messageId, state, clock.instant());
        audit.record(person.getName(), action, message.referralId(), "done");
        return MessageView.of(messages.lock(messageId).orElseThrow());
    }
}
