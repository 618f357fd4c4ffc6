package org.painpath.testkit;

import java.nio.file.Path;
import java.util.Properties;
import org.painpath.local.backbone.WorkerSettings;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** Kafka Connect with the settings of {@code infra/connect/worker.properties}, and our connector beside Debezium's. */
final class ConnectContainer extends GenericContainer<ConnectContainer> {
    private static final int PORT = 8083;
    private static final String SETTINGS = "/tmp/worker.properties";
    private static final String PLUGINS = "/kafka/connect";

    ConnectContainer(ComposeFile compose, Path root) {
        super(compose.connectImage());
        withEnv("KAFKA_HEAP_OPTS", "-Xmx320m -XX:TieredStopAtLevel=1");
        withExposedPorts(PORT);
        withNetworkAliases("connect");
        withCopyToContainer(Transferable.of(settings(root)), SETTINGS);
        withCopyFileToContainer(
                MountableFile.forHostPath(BuiltLocal.jar(root)), PLUGINS + "/debezium-connector-postgres/painpath.jar");
        withCreateContainerCmdModifier(create -> create.withEntrypoint("/kafka/bin/connect-distributed.sh", SETTINGS));
        waitingFor(Wait.forHttp("/connectors").forPort(PORT));
    }

    String address() {
        return "http://" + getHost() + ":" + getMappedPort(PORT);
    }

    private static String settings(Path root) {
        var settings = new Properties();
        settings.putAll(WorkerSettings.of(root, KafkaContainer.INSIDE, "http://:" + PORT, "connect"));
        settings.put("plugin.path", PLUGINS);
        return PropertiesText.of(settings);
    }
}
