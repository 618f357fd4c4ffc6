package org.painpath.acceptance.planted;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Says that a batch is taken in before it is: whoever dies in between has lost it. */
final class OffsetsBeforeEffect implements Consumer<Message<List<byte[]>>> {
    private static final int LATER_SECONDS = 6;

    private final Consumer<Message<List<byte[]>>> delivery;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    OffsetsBeforeEffect(Consumer<Message<List<byte[]>>> delivery) {
        this.delivery = delivery;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void accept(Message<List<byte[]>> batch) {
        later.schedule(() -> delivery.accept(batch), LATER_SECONDS, TimeUnit.SECONDS);
    }
}
