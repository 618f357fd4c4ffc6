package org.painpath.local.backbone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka broker that is its own controller. */
final class KafkaBroker {
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    static KafkaBroker start(BackboneOptions options) throws Exception {
        var directory = options.data().resolve("kafka");
        formatOnce(directory);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings(options, directory), false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server);
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(BackboneOptions options, Path directory) {
        var controller = BackboneOptions.HOST + ":" + options.controllerPort();
        var settings = new BrokerSettings(options.root(), controller, directory.toString())
                .listen("PLAINTEXT", options.bootstrapServers(), options.bootstrapServers())
                .listen("INTEGRATORS", options.serversForIntegrators(), options.serversForIntegrators());
        var detour = options.kafkaDetour();
        if (detour != null) {
            detour.addTo(settings);
        }
        return settings.properties();
    }

    private static void formatOnce(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }
}
