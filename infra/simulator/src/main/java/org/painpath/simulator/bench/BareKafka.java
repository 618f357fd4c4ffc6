package org.painpath.simulator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the broker alone reaches with the plain client, on a topic that lives as long as the measurement. */
final class BareKafka {
    private static final String TOPIC = "bench.bare";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String kafka;
    private final BenchTopics topics;
    private final Narration narration;

    BareKafka(String kafka, BenchTopics topics, Narration narration) {
        this.kafka = kafka;
        this.topics = topics;
        this.narration = narration;
    }

    /** @param bytes of a record's value, as long as that of an acceptance */
    record Result(int records, int bytes, double producedPerSecond, double consumedPerSecond) {}

    Result measure(int records) throws ExecutionException, InterruptedException {
        topics.create(TOPIC);
        try (var bar = narration.bar("%d records to Kafka and back".formatted(records), 2L * records)) {
            byte[] value = IntakeJournal.DATA.getBytes(UTF_8);
            return new Result(records, value.length, produce(records, value, bar), consume(records, bar));
        } finally {
            topics.delete(TOPIC);
        }
    }

    /** Records a second, until the broker has acknowledged the last. */
    private double produce(int records, byte[] value, ProgressBar bar) {
        try (var producer = new KafkaProducer<>(bootstrap(), new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long start = System.nanoTime();
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(TOPIC, Ids.next().toString(), value));
                bar.at(i);
            }
            producer.flush();
            return records / ((System.nanoTime() - start) / 1e9);
        }
    }

    private double consume(int records, ProgressBar bar) throws ExecutionException, InterruptedException {
        try (var consumer = new KafkaConsumer<>(bootstrap(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.partitions(TOPIC);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long start = System.nanoTime();
            int read = 0;
            while (read < records && System.nanoTime() - start < LONGEST.toNanos()) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
                bar.at(records + read);
            }
            return read / ((System.nanoTime() - start) / 1e9);
        }
    }

    private Map<String, Object> bootstrap() {
        return new HashMap<>(Map.of("bootstrap.servers", kafka));
    }
}
