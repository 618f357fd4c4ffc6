package org.painpath.simulator.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.painpath.simulator.chaos.Observed.Heard;
import org.painpath.simulator.chaos.Observed.Place;

/** Reads the topics from their beginning on, and how far the services have read. */
final class Topics implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Admin admin;
    private final Map<TopicPartition, String> sources = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();

    /** @param services whose topics are read */
    Topics(String kafka, List<String> services) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", kafka));
        services.forEach(service -> consumer.partitionsFor(topic(service))
                .forEach(info -> sources.put(new TopicPartition(info.topic(), info.partition()), service)));
        consumer.assign(sources.keySet());
        consumer.seekToBeginning(sources.keySet());
    }

    /** Everything up to now about these referrals. */
    List<Heard> heard(Set<UUID> referrals) {
        var end = consumer.endOffsets(sources.keySet());
        while (end.entrySet().stream().anyMatch(place -> consumer.position(place.getKey()) < place.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
        }
        return heard.stream()
                .filter(record -> referrals.contains(record.referral()))
                .toList();
    }

    /** How many records the readers have not read. */
    Map<Place, Long> unread(Map<String, Set<String>> readers) throws InterruptedException, ExecutionException {
        var end = consumer.endOffsets(sources.keySet());
        var unread = new HashMap<Place, Long>();
        for (var reader : readers.entrySet()) {
            var read = admin.listConsumerGroupOffsets(reader.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get();
            end.forEach((partition, last) -> {
                var source = sources.getOrDefault(partition, "");
                var position = read.get(partition);
                long behind = last - (position == null ? 0 : position.offset());
                if (reader.getValue().contains(source) && behind > 0) {
                    unread.put(new Place(reader.getKey(), source, partition.partition()), behind);
                }
            });
        }
        return unread;
    }

    private Heard heard(ConsumerRecord<String, byte[]> record) {
        return new Heard(
                sources.getOrDefault(new TopicPartition(record.topic(), record.partition()), ""),
                record.partition(),
                UUID.fromString(record.key()),
                Long.parseLong(header(record, "ce_sequence")),
                UUID.fromString(header(record, "ce_id")));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static String topic(String service) {
        return "painpath." + (service.equals("tracker") ? "referrals" : service);
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
