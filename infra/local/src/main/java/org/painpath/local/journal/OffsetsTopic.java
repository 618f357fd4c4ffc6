package org.painpath.local.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What Connect keeps of how far each connector had read, read while Connect itself does not run. */
final class OffsetsTopic {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, StoredOffset> offsets = new HashMap<>();

    private OffsetsTopic() {}

    /** By the connector's name. */
    static Map<String, StoredOffset> read(String kafka) {
        var topic = new OffsetsTopic();
        new WholeTopic(kafka, "painpath.connect.offsets").read(topic::see);
        return topic.offsets;
    }

    /** The key is {@code ["intake-journal",{"server":"intake"}]}; a record without a value takes an offset back. */
    private void see(ConsumerRecord<String, String> record) {
        var connector = connector(record.key());
        if (record.value() == null) {
            offsets.remove(connector);
        } else {
            StoredOffset.parseRecord(record.value()).ifPresent(offset -> offsets.put(connector, offset));
        }
    }

    private static String connector(String key) {
        try {
            return JSON.readTree(key).path(0).asText();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a key of Connect's offsets", unreadable);
        }
    }
}
