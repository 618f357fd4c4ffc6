package org.painpath.local.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which events are on a topic now. */
record TopicEvents(WholeTopic topic) {

    /** Which referral's which event, one call a record. */
    interface Reader {
        void see(UUID referral, int sequence);
    }

    void read(Reader reader) {
        topic.read(record -> see(record, reader));
    }

    private static void see(ConsumerRecord<?, ?> record, Reader reader) {
        header(record, "ce_subject")
                .ifPresent(referral -> header(record, "ce_sequence")
                        .ifPresent(sequence -> reader.see(UUID.fromString(referral), Integer.parseInt(sequence))));
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
