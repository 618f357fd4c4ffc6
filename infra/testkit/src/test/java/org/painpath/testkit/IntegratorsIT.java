package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who comes from outside the clinic reads what is granted, and nothing else. */
class IntegratorsIT {
    private static final String REFERRALS = "painpath.referrals";

    @Test
    void anIntegratorReadsWhatIsGranted() {
        var referral = UUID.randomUUID();
        try (var events = EventLog.open()) {
            events.publishUnchecked("tracker", "stage-entered", referral, 1, "{}");
        }

        try (var consumer = consumer("integrator-demo", "integrator.records")) {
            consumer.subscribe(List.of(REFERRALS));
            Awaitility.await().until(() -> {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.key().equals(referral.toString())) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    @Test
    void noOtherTopic() {
        try (var consumer = consumer("integrator-demo", "integrator.records")) {
            assertThatExceptionOfType(TopicAuthorizationException.class)
                    .isThrownBy(() -> consumer.partitionsFor("painpath.intake"));
            assertThat(consumer.listTopics()).containsOnlyKeys(REFERRALS);
        }
    }

    @Test
    void inNobodyElsesGroup() {
        try (var consumer = consumer("integrator-demo", "intake")) {
            consumer.subscribe(List.of(REFERRALS));
            assertThatExceptionOfType(GroupAuthorizationException.class)
                    .isThrownBy(() -> consumer.poll(Duration.ofSeconds(10)));
        }
    }

    @Test
    void andWritesNothing() {
        try (var producer = new KafkaProducer<>(
                settings("integrator-demo", Map.of()), new StringSerializer(), new StringSerializer())) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> producer.send(new ProducerRecord<>(REFERRALS, "key", "value"))
                            .get())
                    .withCauseInstanceOf(KafkaException.class);
        }
    }

    @Test
    void aWrongPasswordOpensNothing() {
        try (var consumer = consumer("guessed", "integrator.records")) {
            assertThatExceptionOfType(SaslAuthenticationException.class)
                    .isThrownBy(() -> consumer.partitionsFor(REFERRALS));
        }
    }

    private static KafkaConsumer<String, String> consumer(String password, String group) {
        var more = Map.<String, Object>of("group.id", group, "auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings(password, more), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> settings(String password, Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.put("bootstrap.servers", Platform.kafkaForIntegrators());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"integrator\" password=\"%s\";"
                        .formatted(password));
        return settings;
    }
}
