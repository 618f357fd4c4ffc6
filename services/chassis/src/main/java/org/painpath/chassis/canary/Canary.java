package org.painpath.chassis.canary;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends a canary every few seconds and waits for it at the far end, for as long as the service runs. It covers the
 * whole way of the journal's events: commit, replication slot, connector, Kafka, a consumer. It says nothing of the
 * other partitions nor of the readers, which have measures of their own, and the service is ready without it.
 */
final class Canary implements SmartLifecycle {
    static final Duration EVERY = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Canary.class);

    private final CanarySender sender;
    private final Supplier<CanaryWatcher> watchers;
    private final CanaryMetrics metrics;
    private final SlotMetrics slot;

    private volatile boolean running;
    private @Nullable Thread sending;
    private volatile @Nullable CanaryWatcher watcher;

    Canary(CanarySender sender, Supplier<CanaryWatcher> watchers, CanaryMetrics metrics, SlotMetrics slot) {
        this.sender = sender;
        this.watchers = watchers;
        this.metrics = metrics;
        this.slot = slot;
    }

    @Override
    public synchronized void start() {
        running = true;
        sending = Thread.ofVirtual().name("canary-sender").start(() -> whileRunning("sent", this::send));
        // a Kafka consumer waits in a selector, which would hold a virtual thread's carrier
        Thread.ofPlatform().daemon().name("canary-watcher").start(() -> whileRunning("waited for", this::watch));
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (sending != null) {
            sending.interrupt();
        }
        var waiting = watcher;
        if (waiting != null) {
            waiting.wakeUp();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    /** Trouble is said once, and tried again: the gauges tell how long it lasts. */
    private void whileRunning(String what, Step step) {
        var well = true;
        while (running) {
            try {
                step.run();
                well = true;
            } catch (InterruptedException | WakeupException stopped) {
                return;
            } catch (RuntimeException trouble) {
                if (well && running) {
                    log.warn("canary not {}: {}", what, trouble.getClass().getSimpleName());
                }
                well = false;
                pause();
            }
        }
    }

    private void send() throws InterruptedException {
        Thread.sleep(EVERY);
        sender.send();
        slot.measure();
    }

    private void watch() {
        try (var fresh = watchers.get()) {
            watcher = fresh;
            while (running) {
                fresh.poll(metrics::seen);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(EVERY);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
