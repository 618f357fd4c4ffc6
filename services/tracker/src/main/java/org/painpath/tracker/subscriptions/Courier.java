package org.painpath.tracker.subscriptions;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.painpath.tracker.store.Feed;
import org.painpath.tracker.store.FeedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Sends each subscriber what is new for it, in the order of the feed: an event after the one before it was taken. How far a
 * receiver is moves with each event, so a process that dies repeats at most the one that was on its way, under the same id.
 */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 100;
    /** Much longer than one call; a process that died holds nobody up for longer. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private final Subscriptions subscriptions;
    private final Feed feed;
    private final WebhookCalls calls;
    private final MeterRegistry meters;
    private final Clock clock;

    Courier(Subscriptions subscriptions, Feed feed, WebhookCalls calls, MeterRegistry meters, Clock clock) {
        this.subscriptions = subscriptions;
        this.feed = feed;
        this.calls = calls;
        this.meters = meters;
        this.clock = clock;
    }

    /** Each receiver has a thread of its own: a slow one holds up nobody else. */
    void round() {
        Instant now = clock.instant();
        for (Claim claim : subscriptions.claim(now, now.plus(LEASE))) {
            Thread.ofVirtual().name("courier").start(() -> serve(claim));
        }
    }

    /** Ends early where the database is away: the lease runs out, and somebody goes on. */
    private void serve(Claim claim) {
        try {
            if (claim.subscription().state() == SubscriptionState.ACTIVE) {
                sendAll(claim);
            } else {
                note(claim.subscription(), calls.confirm(claim.subscription().url()));
            }
        } catch (DataAccessException away) {
            log.warn(
                    "subscriber {} waits: {}",
                    claim.subscription().subscriptionId(),
                    away.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAll(Claim claim) throws InterruptedException {
        long position = claim.subscription().position();
        List<Feed.Item> items = feed.after(position, BATCH, false);
        boolean goesOn = true;
        while (goesOn && !items.isEmpty()) {
            for (Feed.Item item : items) {
                goesOn = goesOn && send(claim, item);
                position = item.position();
            }
            items = goesOn ? feed.after(position, BATCH, false) : List.of();
        }
        if (goesOn) {
            subscriptions.release(claim.subscription());
        }
    }

    /** @return whether to go on with the next one */
    private boolean send(Claim claim, Feed.Item item) throws InterruptedException {
        Subscription to = claim.subscription();
        Instant now = clock.instant();
        if (!to.wants(item.type())) {
            return subscriptions.passed(to, item.position(), now.plus(LEASE));
        }
        Answer answer = calls.send(to.url(), claim.secrets(), FeedEvent.of(item), now);
        meters.counter("painpath.subscriptions.deliveries", "outcome", outcome(answer))
                .increment();
        if (answer instanceof Answer.Taken) {
            return subscriptions.taken(
                    to, item.position(), clock.instant(), clock.instant().plus(LEASE));
        }
        note(to, answer);
        return false;
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Taken _ -> "taken";
            case Answer.Gone _ -> "gone";
            case Answer.NotTaken _ -> "not-taken";
        };
    }

    private void note(Subscription subscription, Answer answer) {
        log.info("subscriber {}: {}", subscription.subscriptionId(), answer);
        Instant now = clock.instant();
        switch (answer) {
            case Answer.Taken _ -> subscriptions.confirmed(subscription, now);
            case Answer.Gone _ -> subscriptions.gone(subscription);
            case Answer.NotTaken it -> subscriptions.notTaken(subscription, it.code(), it.askedFor(), now);
        }
    }
}
