package org.painpath.chassis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.painpath.chassis.KafkaClients;
import org.springframework.beans.factory.DisposableBean;

/**
 * Looks at what waits unread on the topics of the sources, whichever instance of this service reads them. A canary has a topic of its
 * own and may overtake the events: this may not. It reads nothing and belongs to no group's members.
 */
final class Backlog implements DisposableBean {
    static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Headway> bySource;
    private final Clock clock;
    private boolean looked;

    /** @param group whose committed offsets say how far it has read */
    Backlog(KafkaClients kafka, String group, List<String> sources, Clock clock) {
        this.clock = clock;
        this.bySource = sources.stream().collect(Collectors.toMap(Function.identity(), _ -> new Headway()));
        this.consumer = new KafkaConsumer<>(
                kafka.with(Map.of(
                        "client.id",
                        group + "-backlog",
                        "group.id",
                        group,
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "isolation.level",
                        "read_committed",
                        "default.api.timeout.ms",
                        Math.toIntExact(PATIENCE.toMillis()))),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** @throws KafkaException while the broker does not answer: then nothing moves */
    synchronized void look() {
        looked = true;
        bySource.forEach(this::look);
    }

    /** By source, until when all that was on its topic has been taken in; a source of which that is not known is not in it. */
    Map<String, Instant> takenInUntil() {
        lookOnce();
        Map<String, Instant> until = new HashMap<>();
        bySource.forEach((source, headway) -> headway.until().ifPresent(at -> until.put(source, at)));
        return until;
    }

    private synchronized void lookOnce() {
        if (!looked) {
            try {
                look();
            } catch (KafkaException silent) {
                looked = false;
            }
        }
    }

    private void look(String source, Headway headway) {
        var at = clock.instant();
        var partitions = consumer.partitionsFor("painpath." + source).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        // offsets of what is not assigned are told with a warning for each
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> positions = new HashMap<>();
        consumer.committed(partitions).forEach((partition, committed) -> {
            if (committed != null) {
                positions.put(partition, committed.offset());
            }
        });
        // what has expired before anybody read it is not waiting
        var untouched = partitions.stream()
                .filter(partition -> !positions.containsKey(partition))
                .toList();
        positions.putAll(consumer.beginningOffsets(untouched));
        headway.look(at, byNumber(ends), byNumber(positions));
    }

    private static Map<Integer, Long> byNumber(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(
                        offset -> offset.getKey().partition(), offset -> Objects.requireNonNull(offset.getValue())));
    }

    @Override
    public synchronized void destroy() {
        consumer.close();
    }
}
