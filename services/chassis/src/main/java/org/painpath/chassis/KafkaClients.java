package org.painpath.chassis;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What a Kafka client of ours is told that is not the binder's: where the brokers are, and whatever {@code
 * spring.kafka.properties} says for all clients, such as who they are and how they prove it.
 */
public final class KafkaClients {
    private final Map<String, Object> common = new HashMap<>();

    public KafkaClients(Environment environment, String brokers) {
        common.putAll(Binder.get(environment)
                .bind("spring.kafka.properties", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of));
        common.put("bootstrap.servers", brokers);
    }

    /** Those settings and these of the caller's own. */
    public Map<String, Object> with(Map<String, Object> own) {
        var settings = new HashMap<>(common);
        settings.putAll(own);
        return settings;
    }
}
