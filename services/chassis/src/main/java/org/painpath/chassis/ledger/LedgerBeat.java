package org.painpath.chassis.ledger;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Lets the ledger go on by itself. A thread, and not a durable task: a round changes nothing, the next one makes up for
 * one that was lost, and of several instances each may look.
 */
final class LedgerBeat implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(LedgerBeat.class);

    private final Ledger ledger;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ledger").factory());

    LedgerBeat(Ledger ledger, Duration every) {
        this.ledger = ledger;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        thread.scheduleWithFixedDelay(this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that throws would be the last one. */
    private void beat() {
        try {
            ledger.beat();
        } catch (RuntimeException failure) {
            log.warn("a round of the ledger failed: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
