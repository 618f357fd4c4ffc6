package org.painpath.chassis.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * From a poll batch to events. A record without a readable envelope goes to the dead-letter topic with a reason code. A canary says
 * until when its source has been taken in, once all that came with it has been.
 */
final class DeliveryListener implements Consumer<Message<List<byte[]>>> {
    private final Delivery<?, ?, ?> delivery;
    private final Feeds feeds;
    private final StreamBridge bridge;
    private final DeliveryMetrics metrics;
    private final Pace pace;
    private final String service;

    DeliveryListener(
            Delivery<?, ?, ?> delivery,
            Feeds feeds,
            StreamBridge bridge,
            DeliveryMetrics metrics,
            Pace pace,
            String service) {
        this.delivery = delivery;
        this.feeds = feeds;
        this.bridge = bridge;
        this.metrics = metrics;
        this.pace = pace;
        this.service = service;
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        List<?> values = batch.getPayload();
        List<Map<String, ?>> headers = header(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<String> topics = header(batch, KafkaHeaders.RECEIVED_TOPIC);
        var events = new ArrayList<InboundEvent>(values.size());
        var canaries = new HashMap<String, Instant>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i) instanceof byte[] bytes ? bytes : null;
            if (CanaryRecord.isOf(topics.get(i))) {
                CanaryRecord.read(topics.get(i), value)
                        .ifPresent(canary -> canaries.merge(canary.source(), canary.sentAt(), DeliveryListener::later));
                continue;
            }
            try {
                events.add(Envelope.open(headers.get(i), value));
            } catch (Envelope.Unreadable unreadable) {
                deadLetter(topics.get(i), value, unreadable.code());
            }
        }
        if (!events.isEmpty()) {
            pace.rest(events.size(), delivery.deliver(events));
        }
        if (!canaries.isEmpty()) {
            feeds.came(canaries);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void deadLetter(String topic, byte @Nullable [] value, String code) {
        metrics.unreadable(code);
        var letter = MessageBuilder.withPayload(value == null ? new byte[0] : value)
                .setHeader("reason_code", code)
                .build();
        if (!bridge.send("%s.%s.dlt".formatted(topic, service), letter)) {
            throw new IllegalStateException("the dead-letter topic did not take a record");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> header(Message<?> batch, String name) {
        return (List<T>) Objects.requireNonNull(batch.getHeaders().get(name), name);
    }
}
