package org.painpath.prescriptionreview.pharmacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.store.HandOffs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes to the pharmacy what is due, one message after the other: claimed in one transaction, judged and sent in none, settled in another. A
 * crash in between leaves a claim, which after a while is shown to people as unknown and never tried again by itself.
 */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 4;

    private final HandOffs messages;
    private final Counter counter;
    private final Pharmacy pharmacy;
    private final Clock clock;
    private final Duration doubtAfter;

    /** @param doubtAfter longer than intake and the pharmacy together can take to answer */
    Courier(HandOffs messages, Counter counter, Pharmacy pharmacy, Clock clock, Duration doubtAfter) {
        this.messages = messages;
        this.counter = counter;
        this.pharmacy = pharmacy;
        this.clock = clock;
        this.doubtAfter = doubtAfter;
    }

    /** Ends when nothing is due, or when the pharmacy or intake does not answer. */
    void round() {
        Instant now = clock.instant();
        messages.doubt(now.minus(doubtAfter), now);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = messages.claim(clock.instant()).map(this::deliver).orElse(false);
        }
    }

    private boolean deliver(HandOff message) {
        return switch (prepare(message)) {
            case Prepared.Content(String json) -> send(message, json);
            case Prepared.Later(String code) -> later(message, code, true);
            case Prepared.NotNow(String code) -> later(message, code, false);
            case Prepared.CalledOff(String code) -> settle(message, HandOffState.CALLED_OFF, code);
            case Prepared.Impossible(String code) -> settle(message, HandOffState.FAILED, code);
        };
    }

    /** Nothing has left yet: what fails here is tried again, and no person need be asked. */
    private Prepared prepare(HandOff message) {
        try {
            return counter.prepare(message, clock.instant());
        } catch (RuntimeException failed) {
            log.warn(
                    "pharmacy message {} cannot be judged: {}",
                    message.messageId(),
                    failed.getClass().getSimpleName());
            return new Prepared.NotNow("not-judged");
        }
    }

    private boolean send(HandOff message, String json) {
        return switch (pharmacy.send(message.messageId(), json)) {
            case Sending.Sent _ -> {
                messages.sent(message, clock.instant());
                yield true;
            }
            case Sending.Later(String code) -> later(message, code, false);
            case Sending.Refused(String code) -> settle(message, HandOffState.FAILED, code);
            case Sending.Unknown(String code) -> settle(message, HandOffState.UNKNOWN, code);
        };
    }

    private boolean settle(HandOff message, HandOffState state, String code) {
        log.info("pharmacy message {} is {}: {}", message.messageId(), state, code);
        messages.notSent(message, state, code, clock.instant());
        return true;
    }

    /** @param goesOn whether others may leave meanwhile */
    private boolean later(HandOff message, String code, boolean goesOn) {
        log.info("pharmacy message {} waits: {}", message.messageId(), code);
        Instant now = clock.instant();
        messages.later(message, code, now.plus(wait(message)), now);
        return goesOn;
    }

    /** Up to four minutes; what takes a prescription away is tried again at once. */
    private static Duration wait(HandOff message) {
        return message.kind().isWithdrawal()
                ? FIRST_WAIT
                : FIRST_WAIT.multipliedBy(1L << Math.clamp(message.attempts() - 1L, 0, DOUBLINGS));
    }

    /** Who makes a message ready at the moment that it leaves. */
    @FunctionalInterface
    interface Counter {
        Prepared prepare(HandOff message, Instant now);
    }
}
