package org.painpath.local.journal;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Type;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * Completes the headers that the event router placed from the journal's columns to those of a CloudEvent: the constant
 * ones are added; one without a value is left out, so that a row without a trace gives no {@code traceparent}; and the
 * router's own {@code id} goes, which says the same as {@code ce_id} under a name that Spring reserves.
 *
 * <p>Kafka's InsertHeader cannot do it: it takes the literal 1.0 for a number and writes "1".
 */
public final class CloudEventHeaders<R extends ConnectRecord<R>> implements Transformation<R> {
    private static final String SOURCE = "source";
    private static final Set<String> NOT_OURS = Set.of("id");

    private String source = "";

    @Override
    public R apply(R record) {
        var headers = new ConnectHeaders();
        for (var header : record.headers()) {
            if (header.value() != null && !NOT_OURS.contains(header.key())) {
                headers.add(header);
            }
        }
        headers.addString("ce_specversion", "1.0");
        headers.addString("ce_source", source);
        headers.addString("content-type", "application/json");
        return record.newRecord(
                record.topic(),
                record.kafkaPartition(),
                record.keySchema(),
                record.key(),
                record.valueSchema(),
                record.value(),
                record.timestamp(),
                headers);
    }

    @Override
    public ConfigDef config() {
        return new ConfigDef().define(SOURCE, Type.STRING, Importance.HIGH, "ce_source of the events");
    }

    @Override
    public void configure(Map<String, ?> settings) {
        source = String.valueOf(settings.get(SOURCE));
    }

    @Override
    public void close() {}
}
