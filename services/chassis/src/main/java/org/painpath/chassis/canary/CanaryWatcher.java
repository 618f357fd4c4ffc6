package org.painpath.chassis.canary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.painpath.chassis.KafkaClients;

/**
 * Waits for canaries at the far end. It belongs to no group and starts at the end of the topic: each instance of a
 * service sees them all, and an old one is of no use.
 */
final class CanaryWatcher implements AutoCloseable {
    private static final Duration LONG_POLL = Duration.ofSeconds(20);

    private final KafkaConsumer<String, String> consumer;
    private final TopicPartition topic;

    CanaryWatcher(KafkaClients kafka, String service) {
        this.topic = new TopicPartition("painpath.canary." + service, 0);
        this.consumer = new KafkaConsumer<>(
                kafka.with(Map.of(
                        "client.id",
                        service + "-canary",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "latest",
                        "fetch.max.wait.ms",
                        5_000,
                        "reconnect.backoff.max.ms",
                        5_000)),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(List.of(topic));
    }

    /** Waits for the next ones, for some seconds. */
    void poll(Consumer<Instant> sentAt) {
        consumer.poll(LONG_POLL).records(topic).forEach(record -> sentAt.accept(Instant.parse(record.value())));
    }

    /** From another thread: ends a poll with an exception. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
