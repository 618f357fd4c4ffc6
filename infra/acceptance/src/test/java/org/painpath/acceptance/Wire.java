package org.painpath.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.painpath.testkit.RecordedEvent;

/** Everything that is in the topics of a stack now. */
record Wire(String kafka) {
    static final List<String> TOPICS = List.of(
            "painpath.intake",
            "painpath.evaluation",
            "painpath.prescription-review",
            "painpath.integration-therapy",
            "painpath.referrals");

    List<RecordedEvent> events() {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var end = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var events = new ArrayList<RecordedEvent>();
            while (partitions.stream().anyMatch(place -> consumer.position(place) < end.getOrDefault(place, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    var headers = new HashMap<String, String>();
                    record.headers()
                            .forEach(header ->
                                    headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                    events.add(new RecordedEvent(
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            record.key(),
                            headers,
                            record.value()));
                });
            }
            return events;
        }
    }
}
