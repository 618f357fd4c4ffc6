package org.painpath.console.live;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.ConsoleSettings;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.JacksonException;

/**
 * All open pages, and the one stream from tracker that tells them what has changed. It is read while somebody looks, with the token of
 * one of those who do: every role that can log in may read the feed, and nothing of it but ids goes on to the others.
 */
@Component
class Watchers {
    private static final int MOST = 500;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final TrackerFeed feed;
    private final Deque<Watcher> open = new ArrayDeque<>();
    private boolean following;
    private boolean live;
    private boolean closing;

    Watchers(ConsoleSettings settings) {
        URI tracker = Objects.requireNonNull(settings.services().get(ClinicService.TRACKER));
        this.feed = new TrackerFeed(tracker);
    }

    /**
     * @param token of the person who looks
     * @throws ResponseStatusException 503 where too many look at once
     */
    synchronized SseEmitter watch(String token) {
        if (closing || open.size() >= MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        Watcher watcher = new Watcher(token);
        open.addLast(watcher);
        if (live) {
            watcher.tell(Signal.LIVE);
        }
        Thread.ofVirtual().name("page").start(() -> {
            watcher.run();
            leave(watcher);
        });
        if (!following) {
            following = true;
            Thread.ofVirtual().name("tracker-feed").start(this::follow);
        }
        return watcher.emitter();
    }

    /** Open pages would hold up the end of the process. */
    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        closing = true;
        open.forEach(watcher -> watcher.tell(Signal.END));
        notifyAll();
    }

    private synchronized void leave(Watcher watcher) {
        open.remove(watcher);
    }

    /** Whoever came last has the token that is good for longest; nobody is there when none is wanted. */
    private synchronized Optional<Watcher> newest() {
        following = !closing && !open.isEmpty();
        live = live && following;
        return following ? Optional.of(open.getLast()) : Optional.empty();
    }

    private synchronized boolean isWanted() {
        return !closing && !open.isEmpty();
    }

    private synchronized void tell(Signal signal) {
        open.forEach(watcher -> watcher.tell(signal));
    }

    private synchronized void setLive(boolean now) {
        if (live != now) {
            live = now;
            tell(now ? Signal.LIVE : Signal.INTERRUPTED);
        }
    }

    private void follow() {
        Duration pause = SHORTEST_PAUSE;
        Optional<Watcher> reader = newest();
        while (reader.isPresent()) {
            boolean heard = read(reader.get());
            pause = heard ? SHORTEST_PAUSE : longer(pause);
            rest(pause);
            reader = newest();
        }
    }

    /** Before the next try; shorter where there is nothing more to try for. */
    private synchronized void rest(Duration pause) {
        try {
            wait(pause.toMillis());
        } catch (InterruptedException stopped) {
            closing = true;
        }
    }

    /** @return whether tracker was heard at all */
    private boolean read(Watcher reader) {
        var heard = new boolean[1];
        try {
            feed.read(
                    reader.token(),
                    () -> {
                        heard[0] = true;
                        setLive(true);
                    },
                    referral -> tell(Signal.changed(referral)),
                    this::isWanted);
        } catch (TrackerFeed.NotTaken old) {
            // the page comes again with a new token
            reader.tell(Signal.END);
            leave(reader);
        } catch (IOException | JacksonException silent) {
            setLive(false);
        }
        return heard[0];
    }

    private static Duration longer(Duration pause) {
        return List.of(pause.multipliedBy(2), LONGEST_PAUSE).stream()
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
