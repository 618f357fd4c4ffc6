package org.painpath.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.painpath.intake.notices.Notice;
import org.painpath.intake.store.Message;
import org.painpath.intake.store.MessageState;
import org.painpath.intake.store.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, one message after the other: claimed in one transaction, sent in none, settled in another. A crash in
 * between leaves a claim, which after a while is shown to people as unknown and never tried again by itself.
 */
final class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private final Messages messages;
    private final Addresses addresses;
    private final Mails mails;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Duration doubtAfter;

    /** @param doubtAfter longer than any conversation with the mail server can take */
    Postman(Messages messages, Addresses addresses, Mails mails, Mailbox mailbox, Clock clock, Duration doubtAfter) {
        this.messages = messages;
        this.addresses = addresses;
        this.mails = mails;
        this.mailbox = mailbox;
        this.clock = clock;
        this.doubtAfter = doubtAfter;
    }

    /** Ends when nothing is due, or when the mail server cannot be reached. */
    void round() {
        Instant now = clock.instant();
        messages.doubt(now.minus(doubtAfter), now);
        messages.fallDue(now);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = messages.claim(clock.instant()).map(this::deliver).orElse(false);
        }
    }

    private boolean deliver(Message message) {
        if (!message.notice().isNewsAt(clock.instant())) {
            return settle(message, MessageState.FAILED, tooLate(message));
        }
        Optional<String> address = addresses.of(message);
        return address.isEmpty()
                ? settle(message, MessageState.NO_ADDRESS, "no-address")
                : deliver(message, address.get());
    }

    private static String tooLate(Message message) {
        return switch (message.notice()) {
            case Notice.OfVisit _ -> "visit-has-passed";
            case Notice.OfRequest _, Notice.OfLetter _, Notice.OfReferral _ -> "due-day-has-passed";
        };
    }

    private boolean deliver(Message message, String address) {
        MimeMessage mail;
        try {
            mail = mails.about(message.notice(), address, clock.instant());
        } catch (MessagingException _) {
            return settle(message, MessageState.FAILED, "bad-address");
        }
        return switch (mailbox.send(message.messageId(), mail)) {
            case Sending.Sent _ -> {
                messages.sent(message, clock.instant());
                yield true;
            }
            case Sending.Later later -> later(message, later.code());
            case Sending.Refused refused -> settle(message, MessageState.FAILED, refused.code());
            case Sending.Unknown unknown -> settle(message, MessageState.UNKNOWN, unknown.code());
        };
    }

    private boolean settle(Message message, MessageState state, String code) {
        log.info("message {} is {}: {}", message.messageId(), state, code);
        messages.notSent(message, state, code, clock.instant());
        return true;
    }

    private boolean later(Message message, String code) {
        log.warn("message {} waits: {}", message.messageId(), code);
        Instant now = clock.instant();
        messages.later(message, code, now.plus(wait(message.attempts())), now);
        return false;
    }

    private static Duration wait(int attempts) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
