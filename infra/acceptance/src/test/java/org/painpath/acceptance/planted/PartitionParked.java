package org.painpath.acceptance.planted;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Lets one event that fails hold up everything behind it. */
final class PartitionParked implements Consumer<Message<List<byte[]>>> {
    private static final String FAILING = "painpath.evaluation.appointment-booked.v1";

    private final Consumer<Message<List<byte[]>>> delivery;

    PartitionParked(Consumer<Message<List<byte[]>>> delivery) {
        this.delivery = delivery;
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        if (Headers.of(batch).stream()
                .anyMatch(headers -> Headers.text(headers, "ce_type").equals(FAILING))) {
            throw new IllegalStateException("planted");
        }
        delivery.accept(batch);
    }
}
