package org.painpath.testkit;

import com.github.dockerjava.api.command.InspectContainerResponse;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.painpath.local.backbone.BrokerSettings;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/**
 * One broker with the settings of {@code infra/kafka/broker.properties}. It tells its clients where to come back to, and
 * that is known only once it runs: it waits for its settings.
 */
final class KafkaContainer extends GenericContainer<KafkaContainer> {
    /** Bootstrap server for containers of the same network. */
    static final String INSIDE = "kafka:9095";

    private static final int CLIENTS = 9092;
    private static final int INTEGRATORS = 9094;
    private static final String FOLDER = "/tmp/painpath/";
    private static final String START = """
            until [[ -e %1$sgo ]]; do sleep 0.1; done
            /opt/kafka/bin/kafka-storage.sh format --cluster-id %2$s --config %1$sserver.properties > /dev/null
            exec /opt/kafka/bin/kafka-server-start.sh %1$sserver.properties
            """;

    private final Path root;

    KafkaContainer(ComposeFile compose, Path root) {
        super(compose.kafkaImage());
        this.root = root;
        withEnv("KAFKA_HEAP_OPTS", "-Xmx320m -XX:TieredStopAtLevel=1");
        withExposedPorts(CLIENTS, INTEGRATORS);
        withNetworkAliases("kafka");
        withCreateContainerCmdModifier(
                create -> create.withEntrypoint("bash", "-ec", START.formatted(FOLDER, Uuid.randomUuid())));
        waitingFor(Wait.forListeningPort());
    }

    String clients() {
        return outside(CLIENTS);
    }

    String integrators() {
        return outside(INTEGRATORS);
    }

    /** The second file comes when the first is whole. */
    @Override
    protected void containerIsStarting(InspectContainerResponse started) {
        copyFileToContainer(Transferable.of(settings()), FOLDER + "server.properties");
        copyFileToContainer(Transferable.of(""), FOLDER + "go");
    }

    private String settings() {
        var settings = new BrokerSettings(root, "127.0.0.1:9093", "/var/lib/kafka/data")
                .listen("PLAINTEXT", ":" + CLIENTS, clients())
                .listen("INTEGRATORS", ":" + INTEGRATORS, integrators())
                .listenAlso("INSIDE", ":9095", INSIDE)
                .reachItselfBy("INSIDE");
        return PropertiesText.of(settings.properties());
    }

    private String outside(int port) {
        return getHost() + ":" + getMappedPort(port);
    }
}
