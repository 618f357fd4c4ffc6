package org.painpath.chassis.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.KafkaClients;

/**
 * A look at a source's topic for events that left no trace here. It reads as nobody's consumer, from shortly before the
 * oldest of them was committed up to where this service's consumer has come.
 */
final class Topic {
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    private static final Duration FOR_READING = Duration.ofSeconds(30);

    enum Place {
        /** On the topic, and the consumer has passed it. */
        PASSED,
        /** Not on the topic, up to its end. */
        ABSENT,
        /** The consumer has not come so far, or the topic was not read to the end: ask again. */
        AHEAD
    }

    /** An event that is looked for. */
    record Sought(UUID referralId, long sequence, Instant committedAt) {}

    /** What of a partition is read, and whether that settles what is not found in it. */
    private record Stretch(long from, long to, boolean whole) {
        static final Stretch NOTHING = new Stretch(0, 0, false);
    }

    private final KafkaClients kafka;
    private final String topic;
    private final String group;
    private final Duration consumerPatience;

    Topic(KafkaClients kafka, String topic, String group, Duration consumerPatience) {
        this.kafka = kafka;
        this.topic = topic;
        this.group = group;
        this.consumerPatience = consumerPatience;
    }

    /** @throws NotComparable if the broker does not answer */
    Map<UUID, Place> find(List<Sought> sought) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            int partitions = consumer.partitionsFor(topic).size();
            if (partitions == 0) {
                throw new NotComparable("There is no topic " + topic + ".");
            }
            var wanted = sought.stream().collect(Collectors.groupingBy(event -> partition(event, partitions)));
            consumer.assign(wanted.keySet());
            var stretches = stretches(consumer, wanted);
            return read(consumer, wanted, stretches);
        } catch (KafkaException unreachable) {
            throw new NotComparable("The topic " + topic + " cannot be read.");
        }
    }

    private Map<String, Object> settings() {
        return kafka.with(Map.of(
                "group.id",
                group,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed",
                "allow.auto.create.topics",
                false,
                "max.poll.records",
                2_000,
                "default.api.timeout.ms",
                10_000));
    }

    /** As the connector's producer places a key. */
    private TopicPartition partition(Sought event, int partitions) {
        var key = event.referralId().toString().getBytes(StandardCharsets.UTF_8);
        return new TopicPartition(topic, Utils.toPositive(Utils.murmur2(key)) % partitions);
    }

    private Map<TopicPartition, Stretch> stretches(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, List<Sought>> wanted) {
        var ends = consumer.endOffsets(wanted.keySet());
        var consumed = awaitConsumer(consumer, ends);
        var starts = consumer.offsetsForTimes(wanted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, events -> earliest(events.getValue()))));
        var stretches = new HashMap<TopicPartition, Stretch>();
        for (var partition : wanted.keySet()) {
            long end = ends.getOrDefault(partition, 0L);
            long reached = Math.min(consumed.getOrDefault(partition, 0L), end);
            var start = starts.get(partition);
            stretches.put(partition, new Stretch(start == null ? reached : start.offset(), reached, reached == end));
        }
        return stretches;
    }

    private static long earliest(List<Sought> events) {
        return events.stream()
                .mapToLong(event -> event.committedAt().minus(CLOCK_SKEW).toEpochMilli())
                .min()
                .orElse(0);
    }

    /** A consumer that keeps up says so a little later: it commits its offsets now and then. */
    private Map<TopicPartition, Long> awaitConsumer(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var deadline = System.nanoTime() + consumerPatience.toNanos();
        var consumed = consumed(consumer, ends.keySet());
        while (!reached(consumed, ends) && System.nanoTime() < deadline) {
            pause();
            consumed = consumed(consumer, ends.keySet());
        }
        return consumed;
    }

    private static Map<TopicPartition, Long> consumed(
            KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
        var begin = consumer.beginningOffsets(partitions);
        var consumed = new HashMap<TopicPartition, Long>();
        consumer.committed(partitions).forEach((partition, committed) -> {
            consumed.put(partition, offset(committed, begin.getOrDefault(partition, 0L)));
        });
        return consumed;
    }

    private static long offset(@Nullable OffsetAndMetadata committed, long begin) {
        return committed == null ? begin : Math.max(begin, committed.offset());
    }

    private static boolean reached(Map<TopicPartition, Long> consumed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumed.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static Map<UUID, Place> read(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, List<Sought>> wanted,
            Map<TopicPartition, Stretch> stretches) {
        var places = new HashMap<UUID, Place>();
        wanted.forEach((partition, events) -> events.forEach(event ->
                places.put(event.referralId(), stretch(stretches, partition).whole() ? Place.ABSENT : Place.AHEAD)));
        var sequences = wanted.values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(event -> event.referralId().toString(), Sought::sequence));
        stretches.forEach((partition, stretch) -> consumer.seek(partition, stretch.from()));
        var deadline = System.nanoTime() + FOR_READING.toNanos();
        while (!isRead(consumer, stretches)) {
            if (System.nanoTime() > deadline) {
                places.replaceAll((_, place) -> place == Place.PASSED ? place : Place.AHEAD);
                return places;
            }
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                var partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < stretch(stretches, partition).to() && isSought(record, sequences)) {
                    places.put(UUID.fromString(record.key()), Place.PASSED);
                }
            }
        }
        return places;
    }

    private static Stretch stretch(Map<TopicPartition, Stretch> stretches, TopicPartition partition) {
        return stretches.getOrDefault(partition, Stretch.NOTHING);
    }

    private static boolean isRead(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Stretch> stretches) {
        return stretches.entrySet().stream()
                .allMatch(stretch -> consumer.position(stretch.getKey())
                        >= stretch.getValue().to());
    }

    private static boolean isSought(ConsumerRecord<String, byte[]> record, Map<String, Long> sequences) {
        var sequence = record.key() == null ? null : sequences.get(record.key());
        var header = record.headers().lastHeader("ce_sequence");
        return sequence != null
                && header != null
                && new String(header.value(), StandardCharsets.UTF_8).equals(sequence.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotComparable("This service is stopping.");
        }
    }
}
