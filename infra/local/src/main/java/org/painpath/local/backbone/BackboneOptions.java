package org.painpath.local.backbone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the backbone listens and keeps its files.
 *
 * @param root the checkout: configuration is read from its {@code infra} folder
 * @param data PostgreSQL's and Kafka's directories are made below it
 * @param kafkaPort port for clients
 * @param integratorPort port for those outside the clinic, who have to say who they are
 * @param controllerPort port of Kafka's own controller
 * @param kafkaDetour absent where nothing stands between Kafka and its clients
 */
public record BackboneOptions(
        Path root,
        Path data,
        int postgresPort,
        int kafkaPort,
        int integratorPort,
        int controllerPort,
        int connectPort,
        @Nullable KafkaDetour kafkaDetour) {
    static final String HOST = "127.0.0.1";

    Path infra(String product, String file) {
        return root.resolve("infra").resolve(product).resolve(file);
    }

    String bootstrapServers() {
        return HOST + ":" + kafkaPort;
    }

    String serversForIntegrators() {
        return HOST + ":" + integratorPort;
    }
}
