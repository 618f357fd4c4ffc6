package org.painpath.tracker.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.store.Feed;
import org.painpath.tracker.store.FeedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One virtual thread for each open feed; it reads the committed rows, so it can miss none. */
@Component
class FeedReaders {
    private static final int MOST_READERS = 64;
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    /** A reader whose token has run out comes again with a new one. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Feed feed;
    private final Semaphore places = new Semaphore(MOST_READERS);
    private volatile boolean closing;

    FeedReaders(Feed feed) {
        this.feed = feed;
    }

    /** @param inside whether the reader is of the clinic */
    SseEmitter from(@Nullable Long position, boolean inside) {
        if (!places.tryAcquire()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too-many-readers", "Too many readers; try again later.");
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis() + KEEP_ALIVE.toMillis());
        Thread.ofVirtual().name("feed").start(() -> read(emitter, position, inside));
        return emitter;
    }

    /** Open feeds would hold up the end of the process. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private void read(SseEmitter emitter, @Nullable Long from, boolean inside) {
        try {
            follow(emitter, from == null ? feed.end() : from, inside);
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.complete();
        } catch (TransientDataAccessException later) {
            // the reader comes again with its Last-Event-ID
            emitter.complete();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void follow(SseEmitter emitter, long from, boolean inside) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        long heard = 0;
        long position = from;
        emitter.send(SseEmitter.event().comment("painpath referrals"));
        while (!closing && System.nanoTime() < end) {
            List<Feed.Item> items = feed.after(position, BATCH, inside);
            for (Feed.Item item : items) {
                emitter.send(event(item));
                position = item.position();
            }
            heard = items.isEmpty() ? keptAlive(emitter, heard) : System.nanoTime();
            if (items.size() < BATCH) {
                feed.bell().await(PAUSE);
            }
        }
    }

    private static long keptAlive(SseEmitter emitter, long heard) throws IOException {
        if (System.nanoTime() - heard < KEEP_ALIVE.toNanos()) {
            return heard;
        }
        emitter.send(SseEmitter.event().comment("still here"));
        return System.nanoTime();
    }

    private static SseEmitter.SseEventBuilder event(Feed.Item item) {
        return SseEmitter.event()
                .id(Long.toString(item.position()))
                .name(item.type())
                .data(FeedEvent.of(item), MediaType.APPLICATION_JSON);
    }
}
