package org.painpath.console.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. A slow one holds up no other: it is told to look at everything again. */
final class Watcher {
    private static final int WAITING = 512;
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    /** A page whose session has ended meanwhile does not come again. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(WAITING);
    private final SseEmitter emitter = new SseEmitter(LONGEST.plus(KEEP_ALIVE).toMillis());
    private final String token;

    /** @param token of the person who looks at it */
    Watcher(String token) {
        this.token = token;
    }

    SseEmitter emitter() {
        return emitter;
    }

    String token() {
        return token;
    }

    void tell(Signal signal) {
        if (!signals.offer(signal)) {
            signals.clear();
            signals.add(signal.isChange() ? Signal.AGAIN : signal);
        }
    }

    /** Sends until the page is gone, the stream has been open for long, or it is told to end. */
    void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            emitter.send(SseEmitter.event().comment("painpath changes").reconnectTime(1_000));
            while (System.nanoTime() < end && sendNext()) {
                // each round waits for the next signal
            }
        } catch (IOException | IllegalStateException gone) {
            // nobody is there to be told
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        emitter.complete();
    }

    private boolean sendNext() throws IOException, InterruptedException {
        @Nullable Signal first = signals.poll(KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS);
        if (first == null) {
            emitter.send(SseEmitter.event().comment("still here"));
            return true;
        }
        List<Signal> all = new ArrayList<>(List.of(first));
        signals.drainTo(all);
        Set<String> changed = new LinkedHashSet<>();
        for (Signal signal : all) {
            if (signal.equals(Signal.END)) {
                return false;
            } else if (signal.isChange()) {
                changed.add(signal.data());
            } else {
                send(signal);
            }
        }
        if (!changed.isEmpty()) {
            send(Signal.changed(String.join(" ", changed)));
        }
        return true;
    }

    private void send(Signal signal) throws IOException {
        emitter.send(SseEmitter.event().name(signal.name()).data(signal.data()));
    }
}
