package org.painpath.chassis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;

/**
 * What gauges tell out of the database, so that every instance says the same: asked now and then, however many gauges rest on
 * it. While the database is away the last answer stands; that it is away has an alert of its own.
 */
public final class Sampled<T> {
    private final Duration fresh;
    private final InstantSource clock;
    private final Function<Instant, T> question;
    private T last;
    private Instant at = Instant.EPOCH;

    /**
     * @param fresh for how long an answer is good
     * @param first what is said before the database has ever answered
     */
    public Sampled(Duration fresh, InstantSource clock, T first, Function<Instant, T> question) {
        this.fresh = fresh;
        this.clock = clock;
        this.last = first;
        this.question = question;
    }

    public synchronized T get() {
        Instant now = clock.instant();
        if (Duration.between(at, now).compareTo(fresh) > 0) {
            last = ask(now);
            at = now;
        }
        return last;
    }

    private T ask(Instant now) {
        try {
            return question.apply(now);
        } catch (DataAccessException _) {
            return last;
        }
    }
}
