package org.painpath.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it stands in a topic. */
public record RecordedEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, String data) {
    static RecordedEvent of(ConsumerRecord<String, String> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new RecordedEvent(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** As in {@code painpath.intake.referral-accepted.v1}. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    /** Counted from 1 for each referral of a source; 0 when the record does not say. */
    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }
}
