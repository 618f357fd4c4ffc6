package org.painpath.testkit;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Writes events as another service would have published them, and reads what is in a topic. */
public final class EventLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<String, String> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    private EventLog(KafkaProducer<String, String> producer) {
        this.producer = producer;
    }

    public static EventLog open() {
        var settings = Map.<String, Object>of("bootstrap.servers", Platform.kafka(), "linger.ms", 0);
        return new EventLog(new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
    }

    /**
     * Publishes an event with the next sequence of its referral; the data must be as its schema says.
     *
     * @param service who publishes, as in {@code intake}
     * @param event as in {@code referral-accepted}; version 1 unless it names one
     */
    public RecordedEvent publish(String service, String event, UUID referral, String data) {
        var type = type(service, event);
        ContractAssertions.assertValid(service, type.event(), data);
        return publishUnchecked(service, event, referral, nextSequence(service, referral), data);
    }

    /** Publishes an example of the contracts, as in {@code referral-accepted.v1}. */
    public RecordedEvent publishExample(String service, String example, UUID referral) {
        var event = example.replaceAll("(\\.v\\d+).*", "$1");
        return publish(service, event, referral, ContractAssertions.example(service, example));
    }

    /** Publishes whatever is asked for: a broken event, an unknown type, a sequence that leaves a gap or comes twice. */
    public RecordedEvent publishUnchecked(String service, String event, UUID referral, long sequence, String data) {
        var type = type(service, event);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", Generators.timeBasedEpochGenerator().generate().toString(),
                "ce_source", "/painpath/" + service,
                "ce_type", type.name(),
                "ce_subject", referral.toString(),
                "ce_time", Instant.now().toString(),
                "ce_dataschema", type.schema(),
                "ce_sequence", Long.toString(sequence),
                "content-type", "application/json");
        return send(Platform.topic(service), referral.toString(), headers, data);
    }

    /** Publishes the same record once more, as a connector may after a crash. */
    public RecordedEvent publishAgain(RecordedEvent event) {
        return send(event.topic(), event.key(), event.headers(), event.data());
    }

    /** Everything that is in the topic now. */
    public List<RecordedEvent> read(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", Platform.kafka(), "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var end = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var events = new ArrayList<RecordedEvent>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(RecordedEvent.of(record)));
            }
            return events;
        }
    }

    /** The referral's events in the topic, in order. */
    public List<RecordedEvent> read(String topic, UUID referral) {
        return read(topic).stream()
                .filter(event -> event.key().equals(referral.toString()))
                .toList();
    }

    /** Waits for an event of the service about this referral. */
    public RecordedEvent await(String service, String event, UUID referral) {
        var type = type(service, event).name();
        return await(
                Platform.topic(service),
                found -> found.type().equals(type) && found.key().equals(referral.toString()));
    }

    public RecordedEvent await(String topic, Predicate<RecordedEvent> wanted) {
        var found = new AtomicReference<RecordedEvent>();
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            read(topic).stream().filter(wanted).findFirst().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    @Override
    public void close() {
        producer.close();
    }

    private long nextSequence(String service, UUID referral) {
        return sequences.merge(service + "/" + referral, 1L, Long::sum);
    }

    private static EventType type(String service, String event) {
        var versioned = event.matches(".*\\.v\\d+") ? event : event + ".v1";
        return new EventType(service, versioned);
    }

    private RecordedEvent send(String topic, String key, Map<String, String> headers, String data) {
        var record = new ProducerRecord<>(topic, key, data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            var place = producer.send(record).get();
            return new RecordedEvent(topic, place.partition(), place.offset(), key, headers, data);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
