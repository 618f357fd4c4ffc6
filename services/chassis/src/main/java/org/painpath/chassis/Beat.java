package org.painpath.chassis;

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
 * Does the same work again and again while the service runs. A thread, and not a durable task: a round that was lost is
 * made up for by the next one, and of several instances each may do it.
 */
public final class Beat implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Beat.class);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private final ScheduledExecutorService thread;

    /** @param every from the end of a round to the start of the next one */
    public Beat(String name, Duration every, Runnable work) {
        this.name = name;
        this.every = every;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name(name).factory());
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        thread.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that throws would be the last one. */
    private void round() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.warn("a round of the {} failed: {}", name, failure.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
