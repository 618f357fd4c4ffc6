package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a client of Kafka is told. */
public final class KafkaClients {
    /** A file of settings, such as who the client is and how it proves it; without it Kafka asks nobody. */
    private static final String FILE = "PAINPATH_KAFKA_CLIENT";

    private KafkaClients() {}

    /** Settings to which the caller may add. */
    public static Map<String, Object> of(String bootstrapServers) {
        var settings = new HashMap<String, Object>();
        var file = System.getenv(FILE);
        if (file != null) {
            settings.putAll(Configuration.properties(Path.of(file)));
        }
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
